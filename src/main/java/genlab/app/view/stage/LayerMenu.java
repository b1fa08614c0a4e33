package genlab.app.view.stage;

import genlab.app.view.Tip;
import genlab.app.view.experiment.knob.Icons;
import genlab.stage.Layer;
import genlab.stage.Layers;
import genlab.stage.Palette;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The button that opens a list of all layers of a plane, by group, with what each shows and a search.
final class LayerMenu extends Button {

    private static final double WIDTH = 32;
    private static final double HEIGHT = 35;

    private final TextField search = new TextField();
    private final VBox list = new VBox();
    private final Map<String, CheckBox> boxes = new HashMap<>();
    private final QuietPopOver pane;
    private final Consumer<String> toggle;
    private List<Layer> offered = List.of();
    private Set<String> on = Set.of();
    private Palette palette = Palette.LIGHT;
    private double text = 12;

    /// @param toggle told the id of a layer to be switched on or off
    LayerMenu(Consumer<String> toggle) {
        this.toggle = toggle;
        Icons.on(this, Feather.SEARCH);
        setId("layer-menu");
        getStyleClass().add("layer-settings");
        setAccessibleText("All layers");
        Tip.on(this, "All layers of this plane, with a search (L)");
        search.setId("layer-search");
        search.setPromptText("Search layers");
        search.setAccessibleText("Search layers");
        search.textProperty().addListener(change -> list());
        search.setOnAction(event -> found().stream().findFirst().map(Layer::id).ifPresent(toggle));
        list.setId("layer-list");
        list.getStyleClass().add("layer-list");
        VBox column = new VBox(search, list);
        column.getStyleClass().add("layer-knobs");
        pane = new QuietPopOver(column, WIDTH, HEIGHT);
        setOnAction(event -> open());
    }

    void open() {
        list();
        pane.turn(this);
        if (pane.showing()) {
            // Later, when the letter of the key that opened it has been typed.
            Platform.runLater(() -> {
                search.clear();
                search.requestFocus();
            });
        }
    }

    /// @param layers those of the plane
    /// @param ids    of those that are shown
    /// @param size   of the text
    void show(List<Layer> layers, Set<String> ids, Palette colours, double size) {
        boolean same = layers.equals(offered) && colours.equals(palette) && size == text;
        offered = layers;
        on = ids;
        palette = colours;
        text = size;
        if (pane.showing() && !same) {
            list();
        }
        boxes.forEach((id, box) -> box.setSelected(ids.contains(id)));
    }

    /// Those with every word that is searched for in their title or summary.
    private List<Layer> found() {
        String[] words = search.getText().toLowerCase(Locale.ROOT).strip().split("\\s+");
        return offered.stream().filter(layer -> {
            String said = (layer.title() + " " + layer.brief() + " " + layer.summary()).toLowerCase(Locale.ROOT);
            return List.of(words).stream().allMatch(said::contains);
        }).toList();
    }

    private void list() {
        boxes.clear();
        List<Node> parts = new ArrayList<>();
        List<Layer> found = found();
        group(parts, "Fields, one at a time", found.stream().filter(Layers::field).toList());
        group(parts, "On top", found.stream().filter(layer -> !Layers.field(layer)).toList());
        if (parts.isEmpty()) {
            parts.add(new Label("No layer of this plane says that."));
        }
        list.getChildren().setAll(parts);
    }

    private void group(List<Node> parts, String name, List<Layer> layers) {
        if (!layers.isEmpty()) {
            Label title = new Label(name);
            title.getStyleClass().add("section-title");
            parts.add(title);
            layers.forEach(layer -> parts.add(entry(layer)));
        }
    }

    private VBox entry(Layer layer) {
        LayerGlyph glyph = new LayerGlyph();
        glyph.show(layer, palette, text);
        CheckBox box = new CheckBox(layer.title());
        box.setId("layer-entry-" + layer.id());
        box.setGraphic(glyph);
        box.setMnemonicParsing(false);
        box.setSelected(on.contains(layer.id()));
        box.setAccessibleHelp(layer.summary());
        boxes.put(layer.id(), box);
        box.setOnAction(event -> toggle.accept(layer.id()));
        Label summary = new Label(layer.summary());
        summary.setWrapText(true);
        // Else a list longer than the pop-over would rather cut sentences short than scroll.
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("caption");
        return new VBox(box, summary);
    }
}
