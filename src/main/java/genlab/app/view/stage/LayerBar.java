package genlab.app.view.stage;

import genlab.app.control.Laboratory;
import genlab.app.view.Theme;
import genlab.app.view.experiment.knob.Icons;
import genlab.data.Dataset;
import genlab.model.Model;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.stage.Layer;
import genlab.stage.Layers;
import genlab.stage.Palette;
import genlab.train.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// The switches of the layers: first the fields, of which one is shown or none, then what lies on top of them.
public final class LayerBar extends FlowPane {

    private final Laboratory laboratory;
    private final ObjectProperty<List<Layer>> layers = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final Map<String, Layer> known = new LinkedHashMap<>();
    private final Map<String, LayerChip> chips = new LinkedHashMap<>();
    private final LayerKnobs knobs = new LayerKnobs(this::turn);
    private final Button settings = Icons.on(new Button(), Feather.SLIDERS);
    private Dataset askedOf;
    private Model askedFor;

    public LayerBar(Laboratory laboratory) {
        this.laboratory = laboratory;
        setId("layer-bar");
        getStyleClass().add("layer-bar");
        getStylesheets().add(LayerBar.class.getResource("/genlab/app/stage.css").toExternalForm());
        for (Layer layer : Layers.ALL) {
            known.put(layer.id(), layer);
            LayerChip chip = new LayerChip(layer);
            chip.setOnAction(event -> toggle(layer.id()));
            chips.put(layer.id(), chip);
        }
        settings.setId("layer-settings");
        settings.setAccessibleText("Settings of the layers shown");
        settings.setTooltip(new Tooltip("Settings of the layers shown"));
        settings.getStyleClass().add("layer-settings");
        settings.setOnAction(event -> knobs.open(settings, layers.get()));
        layers.addListener(change -> apply());
        palette.addListener(change -> apply());
        scale.addListener(change -> apply());
        laboratory.reportProperty().addListener((property, before, report) -> show(report));
        apply();
    }

    /// The layers switched on.
    public ObjectProperty<List<Layer>> layersProperty() {
        return layers;
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /// Factor on the glyphs.
    public DoubleProperty scaleProperty() {
        return scale;
    }

    /// Switches a layer on or off; a field takes the place of the one there was.
    public void toggle(String id) {
        Layer layer = known.get(id);
        List<Layer> changed = new ArrayList<>(layers.get());
        boolean on = changed.removeIf(other -> other.id().equals(id));
        if (!on) {
            if (field(layer)) {
                changed.removeIf(this::field);
            }
            changed.add(layer);
        }
        layers.set(Layers.ordered(changed));
        // A field that gives way was pressed by nobody; the one pressed has flipped itself.
        apply();
    }

    private void turn(Layer turned) {
        known.put(turned.id(), turned);
        layers.set(layers.get().stream().map(layer -> layer.id().equals(turned.id()) ? turned : layer).toList());
    }

    private boolean field(Layer layer) {
        return layer.colours(palette.get()).isPresent();
    }

    private void apply() {
        layers.get().forEach(layer -> known.put(layer.id(), layer));
        Set<String> on = layers.get().stream().map(Layer::id).collect(Collectors.toSet());
        double text = Theme.BODY * scale.get();
        chips.forEach((id, chip) -> {
            chip.setSelected(on.contains(id));
            chip.show(known.get(id), palette.get(), text);
        });
        knobs.show(layers.get());
    }

    /// Which layers a model can have is known from its abilities; what this very run has, the training thread is asked.
    private void show(Report report) {
        Model model = report.experiment().model();
        Dataset data = report.snapshot().data();
        if (data == askedOf && model.equals(askedFor)) {
            return;
        }
        askedOf = data;
        askedFor = model;
        List<Layer> possible = known.values().stream()
                .filter(layer -> layer.needs().stream().map(Quantity::needs).allMatch(model::can)).toList();
        Set<Quantity<?>> needed = Layers.wanted(possible);
        laboratory.ask(trainer -> {
            Readings readings = trainer.readings();
            return needed.stream().filter(readings::offers).collect(Collectors.toSet());
        }, there -> {
            arrange(possible.stream().filter(layer -> there.containsAll(layer.needs())).toList());
            apply();
        });
    }

    private void arrange(List<Layer> offered) {
        getChildren().clear();
        offered.stream().filter(this::field).forEach(layer -> getChildren().add(chips.get(layer.id())));
        if (!getChildren().isEmpty()) {
            getChildren().add(new Separator(Orientation.VERTICAL));
        }
        offered.stream().filter(layer -> !field(layer)).forEach(layer -> getChildren().add(chips.get(layer.id())));
        getChildren().add(settings);
    }
}
