package genlab.app.view.stage;

import genlab.app.view.canvas.CanvasPen;
import genlab.stage.Box;
import genlab.stage.ColourMap;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Legend;
import genlab.stage.Palette;
import genlab.stage.Pen;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;

/// What a layer looks like, as small as a letter: its mark or line, or the colours of its field from low to high.
final class LayerGlyph extends Canvas {

    /// In sizes of text.
    private static final double WIDTH = 1.6;
    private static final double MARK = 0.8;
    private static final double HEIGHT = 1.1;
    private static final double RAMP = 0.7;

    /// Colours of a ramp.
    private static final int STEPS = 20;

    LayerGlyph() {
        setMouseTransparent(true);
    }

    void show(Layer layer, Palette palette, double text) {
        Optional<Key> key = layer.key(palette);
        double width = text * (key.isPresent() && key.get().glyph() instanceof Key.Mark ? MARK : WIDTH);
        setWidth(Math.ceil(width));
        setHeight(Math.ceil(HEIGHT * text));
        CanvasPen pen = new CanvasPen(this);
        pen.clear();
        Box box = new Box(0, (getHeight() - RAMP * text) / 2, getWidth(), RAMP * text);
        layer.colours(palette).ifPresent(colours -> ramp(pen, colours, box));
        key.map(k -> new Legend(List.of(new Key(k.glyph(), "")), text)).ifPresent(legend ->
                legend.paint(pen, 0, (getHeight() - legend.height(pen, getWidth())) / 2, getWidth(), palette));
    }

    private static void ramp(Pen pen, ColourMap colours, Box box) {
        double width = box.width() / STEPS;
        for (int i = 0; i < STEPS; i++) {
            pen.fill(new Box(box.x() + i * width, box.y(), width, box.height()), colours.colour((double) i / (STEPS - 1)));
        }
    }
}
