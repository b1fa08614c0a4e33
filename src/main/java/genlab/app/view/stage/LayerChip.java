package genlab.app.view.stage;

import genlab.app.view.Tip;
import genlab.stage.Layer;
import genlab.stage.Palette;
import javafx.scene.control.ToggleButton;

/// The switch of one layer.
final class LayerChip extends ToggleButton {

    private final LayerGlyph glyph = new LayerGlyph();

    LayerChip(Layer layer) {
        super(layer.brief());
        setId("layer-" + layer.id());
        getStyleClass().add("layer-chip");
        setMnemonicParsing(false);
        setGraphic(glyph);
        setMinWidth(USE_PREF_SIZE);
    }

    void show(Layer layer, Palette palette, double text) {
        glyph.show(layer, palette, text);
        boolean field = layer.colours(palette).isPresent();
        setAccessibleText("Layer " + layer.title() + (field ? ", a field: replaces another field" : ""));
        setAccessibleHelp(layer.summary());
        Tip.on(this, layer.title() + ". " + layer.summary());
    }
}
