package genlab.app.view.stage;

import genlab.app.control.Laboratory;
import genlab.app.view.Theme;
import genlab.app.view.Tip;
import genlab.app.view.experiment.knob.Icons;
import genlab.data.Dataset;
import genlab.model.Model;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.stage.Layer;
import genlab.stage.Layers;
import genlab.stage.Palette;
import genlab.stage.Plane;
import genlab.train.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// The switches of the layers of the chosen stage's plane: first the fields, of which one is shown or none, then what lies on top of them.
/// Those that do not fit in two lines stand in a menu with a search, beside all others.
public final class LayerBar extends FlowPane {

    private static final int LINES = 2;

    /// Height of a window in sizes of text below which one line of layers has to do.
    private static final double LOW = 36;

    private final Laboratory laboratory;
    private final ObjectProperty<List<Layer>> layers = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Plane> plane = new SimpleObjectProperty<>(Plane.DATA);
    private final Consumer<List<Layer>> told;
    private final PlaneMenu planes = new PlaneMenu(plane::set);
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    /// As they are switched on: as they are shown, or were turned last.
    private final Map<String, Layer> known = new LinkedHashMap<>();
    /// Those whose knobs were turned here, not by a scenario.
    private final Map<String, Layer> turned = new HashMap<>();
    private final Map<String, LayerChip> chips = new HashMap<>();
    private final LayerKnobs knobs = new LayerKnobs(this::turn);
    private final LayerMenu menu = new LayerMenu(this::toggle);
    private final Button settings = Icons.on(new Button(), Feather.SLIDERS);
    private List<Layer> offered = List.of();
    private Dataset askedOf;
    private Model askedFor;

    /// @param told the layers that a run has something for, whatever their plane, for every new run
    LayerBar(Laboratory laboratory, Consumer<List<Layer>> told) {
        this.told = told;
        this.laboratory = laboratory;
        setId("layer-bar");
        getStyleClass().add("layer-bar");
        getStylesheets().add(LayerBar.class.getResource("/genlab/app/stage.css").toExternalForm());
        Layers.ALL.forEach(layer -> known.put(layer.id(), layer));
        settings.setId("layer-settings");
        settings.setAccessibleText("Settings of the layers shown");
        Tip.on(settings, "Settings of the layers shown");
        settings.getStyleClass().add("layer-settings");
        settings.setOnAction(event -> knobs.open(settings, layers.get()));
        widthProperty().addListener(change -> fit());
        // Another line has come, perhaps because something in it has grown since.
        heightProperty().addListener(change -> Platform.runLater(this::fit));
        layers.addListener(change -> apply());
        plane.addListener(change -> {
            arrange();
            apply();
        });
        palette.addListener(change -> apply());
        scale.addListener(change -> apply());
        laboratory.reportProperty().addListener((property, before, report) -> show(report));
        apply();
    }

    /// The layers switched on.
    public ObjectProperty<List<Layer>> layersProperty() {
        return layers;
    }

    /// The plane whose layers are offered.
    public ObjectProperty<Plane> planeProperty() {
        return plane;
    }

    /// The layers that the present run has something for, whatever their plane.
    List<Layer> offered() {
        return offered;
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
            if (Layers.field(layer)) {
                changed.removeIf(Layers::field);
            }
            changed.add(layer);
        }
        layers.set(Layers.ordered(changed));
        // A field that gives way was pressed by nobody; the one pressed has flipped itself.
        apply();
    }

    private void turn(Layer next) {
        known.put(next.id(), next);
        turned.put(next.id(), next);
        layers.set(layers.get().stream().map(layer -> layer.id().equals(next.id()) ? next : layer).toList());
    }

    private void apply() {
        layers.get().forEach(layer -> known.put(layer.id(), layer));
        Set<String> on = layers.get().stream().map(Layer::id).collect(Collectors.toSet());
        double text = Theme.BODY * scale.get();
        for (Layer layer : here()) {
            chip(layer).setSelected(on.contains(layer.id()));
            chip(layer).show(known.get(layer.id()), palette.get(), text);
        }
        planes.show(plane.get());
        knobs.show(layers.get());
        menu.show(here(), on, palette.get(), text);
        fit();
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
        Layers.ALL.forEach(layer -> known.put(layer.id(), turned.getOrDefault(layer.id(), layer)));
        List<Layer> possible = Layers.of(model).stream().map(layer -> known.get(layer.id())).toList();
        Set<Quantity<?>> needed = Layers.wanted(possible);
        laboratory.ask(trainer -> {
            Readings readings = trainer.readings();
            return needed.stream().filter(readings::offers).collect(Collectors.toSet());
        }, there -> {
            if (data != askedOf || !model.equals(askedFor)) {
                // Another model was chosen meanwhile, and asked about: what is usual for this one is not for that one.
                return;
            }
            offered = possible.stream().filter(layer -> there.containsAll(layer.needs())).toList();
            told.accept(offered);
            arrange();
            apply();
        });
    }

    private void arrange() {
        planes.offer(Plane.ALL.stream().filter(p -> offered.stream().anyMatch(layer -> layer.plane().equals(p))).toList());
        List<Layer> here = here();
        getChildren().clear();
        if (planes.needed()) {
            getChildren().addAll(planes, new Separator(Orientation.VERTICAL));
        }
        List<LayerChip> fields = here.stream().filter(Layers::field).map(this::chip).toList();
        getChildren().addAll(fields);
        if (!fields.isEmpty()) {
            getChildren().add(new Separator(Orientation.VERTICAL));
        }
        here.stream().filter(layer -> !Layers.field(layer)).forEach(layer -> getChildren().add(chip(layer)));
        getChildren().addAll(menu, settings);
    }

    private LayerChip chip(Layer layer) {
        return chips.computeIfAbsent(layer.id(), id -> {
            LayerChip chip = new LayerChip(layer);
            chip.setOnAction(event -> toggle(id));
            return chip;
        });
    }

    private List<Layer> here() {
        return offered.stream().filter(layer -> layer.plane().equals(plane.get())).toList();
    }

    /// Opens the search among all layers of the plane.
    public void find() {
        menu.open();
    }

    /// Leaves as many chips in the bar as fit in two lines, in a low window one; the rest are in the menu alone.
    private void fit() {
        List<Layer> here = here();
        here.forEach(layer -> seen(chip(layer), true));
        if (getScene() == null || getWidth() <= 0) {
            return;
        }
        applyCss();
        List<Layer> leave = leaving(here);
        int most = getScene().getHeight() < LOW * Theme.BODY * scale.get() ? 1 : LINES;
        for (int i = 0; i < leave.size() && lines() > most; i++) {
            seen(chip(leave.get(i)), false);
        }
    }

    /// What leaves the bar first: of the layers that are off, those that are not usual, from the end of the fields and from the end of the
    /// rest by turns.
    private List<Layer> leaving(List<Layer> here) {
        Set<String> on = layers.get().stream().map(Layer::id).collect(Collectors.toSet());
        List<Layer> off = here.stream().filter(layer -> !on.contains(layer.id())).toList().reversed();
        List<Layer> fields = off.stream().filter(layer -> !layer.usual() && Layers.field(layer)).toList();
        List<Layer> rest = off.stream().filter(layer -> !layer.usual() && !Layers.field(layer)).toList();
        List<Layer> leave = new ArrayList<>();
        for (int i = 0; i < Math.max(fields.size(), rest.size()); i++) {
            fields.stream().skip(i).findFirst().ifPresent(leave::add);
            rest.stream().skip(i).findFirst().ifPresent(leave::add);
        }
        off.stream().filter(Layer::usual).forEach(leave::add);
        return leave;
    }

    private static void seen(LayerChip chip, boolean seen) {
        chip.setVisible(seen);
        chip.setManaged(seen);
    }

    /// How many lines the bar takes.
    private int lines() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        int lines = 1;
        double gap = snapSpaceX(getHgap());
        double used = -gap;
        for (Node child : getManagedChildren()) {
            double width = snapSizeX(child.prefWidth(-1));
            if (used + gap + width > room) {
                lines++;
                used = -gap;
            }
            used += gap + width;
        }
        return lines;
    }
}
