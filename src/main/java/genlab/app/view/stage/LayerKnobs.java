package genlab.app.view.stage;

import genlab.app.view.Focus;
import genlab.app.view.experiment.knob.KnobForm;
import genlab.card.Card;
import genlab.card.KnobException;
import genlab.card.Member;
import genlab.card.Setting;
import genlab.stage.Layer;
import genlab.stage.Layers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The pop-over with the knobs of the layers that are shown.
final class LayerKnobs {

    private static final double WIDTH = 28;
    private static final double HEIGHT = 30;

    private final VBox column = new VBox();
    private final QuietPopOver pane;
    private final Map<String, KnobForm> forms = new LinkedHashMap<>();
    private final Consumer<Layer> changed;
    private List<Layer> shown = List.of();

    /// @param changed told a layer with a knob turned
    LayerKnobs(Consumer<Layer> changed) {
        this.changed = changed;
        column.getStyleClass().add("layer-knobs");
        column.setId("layer-knobs");
        pane = new QuietPopOver(column, WIDTH, HEIGHT);
    }

    void open(Node owner, List<Layer> layers) {
        fill(layers);
        pane.turn(owner);
        Focus.first(column);
    }

    /// Shows the knobs of these, if it is open.
    void show(List<Layer> layers) {
        if (pane.showing()) {
            fill(layers);
        }
    }

    private void fill(List<Layer> layers) {
        shown = layers.stream().filter(layer -> !settings(layer).isEmpty()).toList();
        List<Node> parts = new ArrayList<>();
        for (Layer layer : shown) {
            Label title = new Label(layer.title());
            title.getStyleClass().add("section-title");
            KnobForm form = forms.computeIfAbsent(layer.id(), id -> new KnobForm("layer-knobs-" + id, (path, text, done, refused) ->
                    turn(id, path, text, done, refused)));
            form.show(settings(layer), usual(layer), 0);
            parts.add(new VBox(title, form));
        }
        if (parts.isEmpty()) {
            parts.add(new Label("No layer with settings is shown."));
        }
        column.getChildren().setAll(parts);
    }

    private void turn(String id, String path, String text, Runnable done, Consumer<String> refused) {
        Optional<Layer> there = shown.stream().filter(l -> l.id().equals(id)).findFirst();
        if (there.isEmpty()) {
            // A field gives away its text when it loses the focus, and may lose it because its layer is gone.
            return;
        }
        Layer layer = there.get();
        try {
            Layer turned = (Layer) Card.of((Record) layer).with(path.substring(id.length() + 1), text);
            shown = shown.stream().map((UnaryOperator<Layer>) l -> l.id().equals(id) ? turned : l).toList();
            changed.accept(turned);
            done.run();
        } catch (KnobException e) {
            refused.accept(e.getMessage());
        }
    }

    /// A layer's knobs under its id, so that every path is its own.
    private static List<Setting> settings(Layer layer) {
        return Card.of((Record) layer).settings().stream().map(s -> new Setting(layer.id() + "." + s.path(), s.group(), s.knob(), s.type(),
                s.value(), s.choices(), true)).toList();
    }

    private static Map<String, String> usual(Layer layer) {
        Map<String, String> usual = new LinkedHashMap<>();
        settings(Member.find(Layers.ALL, "layer", layer.id())).forEach(setting -> usual.put(setting.path(), setting.text()));
        return usual;
    }
}
