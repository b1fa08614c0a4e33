package genlab.app.view.stage;

import genlab.app.control.Laboratory;
import genlab.app.view.Scrolled;
import genlab.app.view.StageView;
import genlab.app.view.Tip;
import genlab.app.view.experiment.knob.Icons;
import genlab.app.view.guide.Keys;
import genlab.data.Distribution;
import genlab.model.Model;
import genlab.quantity.Quantity;
import genlab.stage.Ground;
import genlab.stage.Layer;
import genlab.stage.Layers;
import genlab.stage.Palette;
import genlab.stage.Place;
import genlab.stage.Plane;
import genlab.stage.Pointing;
import genlab.train.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The middle of the window: one to four linked stages, below them what is read off at pointer and probes, and the layers of the
/// stage chosen last.
public final class Stages extends BorderPane {

    /// What a stage hears while it has the focus.
    public static final List<Keys> KEYS = Keys.of("On a stage",
            "+  −  0", "Zoom in, out, show all", "↑  ↓  Enter", "Bring up the crosshair",
            "Arrows", "Move it (Shift: further)", "Enter", "Pin a probe there", "Delete", "Take the nearest probe away", "H",
            "Take the next thing that can be moved", "Menu", "What can be done there", "Esc", "Let go");

    private static final int MOST = 4;

    /// Below so many steps a second the eye can follow each.
    private static final double SLOW = 1;

    /// Times that a question is answered before it is answered fast.
    private static final int PRACTICE = 8;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Laboratory laboratory;
    private final StagesModel model = new StagesModel();
    private final List<StagePane> panes = new ArrayList<>();
    private final Tiles tiles = new Tiles();
    private final ReadOut readOut = new ReadOut(model);
    private final LayerBar bar;
    private final Inquiry inquiry = new Inquiry(this::want);
    private final Summary summary = new Summary();
    private final ObjectProperty<List<Layer>> layers = new SimpleObjectProperty<>(List.of());
    private final Button split = button("stage-split", Feather.PLUS_SQUARE, "Another stage beside this one, with layers of its own");
    private final Button join = button("stage-join", Feather.MINUS_SQUARE, "Close the chosen stage");
    private final Button whole = button("stage-whole", Feather.MAXIMIZE, "The whole stage again (0)");
    private StagePane chosen;
    private Pointing rested = Pointing.NOWHERE;
    private Distribution shownData;
    private String shownModel;
    private List<Layer> offeredBefore = List.of();
    private List<Place> awaited = List.of();
    private final Set<String> practised = new HashSet<>();
    private int made;

    /// @param shown the layers of the first stage
    public Stages(Laboratory laboratory, List<Layer> shown) {
        this.laboratory = laboratory;
        bar = new LayerBar(laboratory, this::suit);
        setId("stages");
        getStyleClass().add("stages");
        getStylesheets().add(Stages.class.getResource("/genlab/app/stage.css").toExternalForm());
        bar.paletteProperty().bind(model.palette());
        bar.scaleProperty().bind(model.scale());
        layers.bindBidirectional(bar.layersProperty());
        layers.addListener((property, before, now) -> chosen.view().layersProperty().set(now));
        bar.planeProperty().addListener((property, before, now) -> turn(now));
        split.setOnAction(event -> split());
        join.setOnAction(event -> join());
        whole.setOnAction(event -> chosen.zoomed().set(null));
        whole.setVisible(false);
        HBox tools = new HBox(whole, split, join);
        tools.getStyleClass().add("stage-tools");
        ScrollPane numbers = new Scrolled(readOut);
        numbers.getStyleClass().add("read-out-scroll");
        numbers.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        numbers.setMinWidth(0);
        numbers.setFocusTraversable(false);
        HBox line = new HBox(numbers, tools);
        line.getStyleClass().add("read-out-line");
        HBox.setHgrow(numbers, Priority.ALWAYS);
        setCenter(tiles);
        setBottom(new VBox(line, bar));
        open(Plane.of(shown), shown);
        model.pointed().addListener((property, before, place) -> {
            inquiry.about(place);
            if (!inquiry.open() && laboratory.reportProperty().get() != null) {
                show(laboratory.reportProperty().get());
            }
            panes.forEach(StagePane::repaint);
        });
        model.probes().addListener((Observable change) -> {
            want();
            panes.forEach(pane -> {
                pane.view().pointingProperty().set(pointing());
                pane.repaint();
            });
        });
        model.palette().addListener(change -> panes.forEach(StagePane::repaint));
        laboratory.reportProperty().addListener((property, before, report) -> show(report));
    }

    /// The layers of the stage chosen last.
    public ObjectProperty<List<Layer>> layersProperty() {
        return layers;
    }

    public ObjectProperty<Palette> paletteProperty() {
        return model.palette();
    }

    /// Factor on all text.
    public DoubleProperty scaleProperty() {
        return model.scale();
    }

    /// The stage chosen last.
    public StageView chosen() {
        return chosen.view();
    }

    /// The first stage, which is always there.
    public StageView first() {
        return panes.getFirst().view();
    }

    /// Lays something over the first stage, as large as it.
    public void lay(Node node) {
        panes.getFirst().lay(node);
    }

    public LayerBar bar() {
        return bar;
    }

    /// Puts another stage beside the others, with the layers of the chosen one to begin with.
    public void split() {
        if (panes.size() < MOST) {
            open(bar.planeProperty().get(), layers.get());
        }
    }

    /// Shows these stages, each with its layers, of one plane, in place of those there are. They stay when the first report of `of`
    /// comes: otherwise another model shows its usual layers.
    public void show(List<List<Layer>> stages, Model of) {
        shownModel = of.id();
        while (panes.size() > stages.size()) {
            panes.removeLast();
        }
        chosen = panes.getFirst();
        for (int i = 0; i < stages.size(); i++) {
            List<Layer> shown = stages.get(i);
            if (i == panes.size()) {
                open(Plane.of(shown), shown);
            } else {
                panes.get(i).show(Plane.of(shown), shown);
            }
        }
        choose(panes.getFirst());
        arrange();
    }

    /// Pins these places and no others: at once, or when the data set they are of is seen.
    public void pin(List<Place> places, Distribution of) {
        boolean there = of.equals(shownData);
        model.probes().setAll(there ? places : List.of());
        awaited = there ? List.of() : places;
    }

    /// Closes the chosen stage; the last one stays.
    public void join() {
        if (panes.size() > 1) {
            panes.remove(chosen == panes.getFirst() ? panes.getLast() : chosen);
            choose(panes.getLast());
            arrange();
        }
    }

    @Override
    public void requestFocus() {
        chosen.requestFocus();
    }

    private void open(Plane plane, List<Layer> shown) {
        StagePane pane = new StagePane(model, made++, laboratory::carryOut);
        pane.show(plane, shown);
        pane.view().pointingProperty().set(pointing());
        pane.view().layersProperty().addListener(change -> want());
        pane.view().zoomedProperty().addListener(change -> whole.setVisible(chosen.view().zoomedProperty().get() != null));
        pane.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                choose(pane);
            }
        });
        panes.add(pane);
        choose(pane);
        if (laboratory.reportProperty().get() != null) {
            show(pane, laboratory.reportProperty().get());
        }
        arrange();
    }

    private void choose(StagePane pane) {
        chosen = pane;
        layers.set(pane.view().layersProperty().get());
        bar.planeProperty().set(pane.view().planeProperty().get());
        whole.setVisible(pane.view().zoomedProperty().get() != null);
        mark();
    }

    /// The chosen stage shows another plane.
    private void turn(Plane plane) {
        if (!chosen.view().planeProperty().get().equals(plane)) {
            chosen.turn(plane, Layers.usual(bar.offered(), plane));
            choose(chosen);
        }
    }

    /// Another model shows what is usual for it. So does a stage that showed what was usual, where a knob gives or takes layers. A plane
    /// that is no longer there gives way to the data's.
    private void suit(List<Layer> offered) {
        Report report = laboratory.reportProperty().get();
        boolean other = shownModel != null && !shownModel.equals(report.experiment().model().id());
        shownModel = report.experiment().model().id();
        for (StagePane pane : panes) {
            Plane plane = pane.view().planeProperty().get();
            boolean there = plane.equals(Plane.DATA) || offered.stream().anyMatch(layer -> layer.plane().equals(plane));
            List<Layer> shown = pane.view().layersProperty().get();
            boolean follows = shown.equals(Layers.usual(offeredBefore, plane)) && !shown.equals(Layers.usual(offered, plane));
            if (other || !there || follows) {
                Plane next = there ? plane : Plane.DATA;
                pane.show(next, Layers.usual(offered, next));
            }
        }
        offeredBefore = offered;
        choose(chosen);
        practise(offered);
    }

    /// What a probe will ask of layers that look at a place takes long the first time: once for each model it is asked beforehand.
    private void practise(List<Layer> offered) {
        if (practised.add(shownModel)) {
            laboratory.practise(IntStream.range(0, PRACTICE).mapToObj(i -> Place.data(Math.cos(i), Math.sin(i)))
                    .map(place -> probing(offered, place)).toList());
        }
    }

    private static Set<Quantity<?>> probing(List<Layer> offered, Place place) {
        Set<Quantity<?>> asked = new HashSet<>(Inquiry.quantities(place));
        asked.addAll(Layers.wanted(offered.stream().map(layer -> layer.about(Pointing.NOWHERE.at(place)))
                .filter(layer -> !offered.contains(layer)).toList()));
        return asked;
    }

    private void arrange() {
        tiles.getChildren().setAll(panes);
        split.setDisable(panes.size() == MOST);
        join.setDisable(panes.size() == 1);
        mark();
        want();
    }

    private void mark() {
        panes.forEach(pane -> pane.pseudoClassStateChanged(CHOSEN, pane == chosen && panes.size() > 1));
    }

    /// What the layers are about: where the pointer rested when the run was last asked, and the probes.
    private Pointing pointing() {
        return rested.with(model.probes());
    }

    /// Whether there is something among it that has to be read anew.
    private boolean want() {
        Set<Quantity<?>> wanted = new HashSet<>(inquiry.quantities());
        Pointing asked = inquiry.asked() == null ? pointing() : pointing().at(inquiry.asked());
        panes.forEach(pane -> wanted.addAll(Layers.wanted(Layers.about(pane.view().layersProperty().get(), asked))));
        model.probes().forEach(probe -> wanted.addAll(Inquiry.quantities(probe)));
        return laboratory.want(this, Set.copyOf(wanted));
    }

    private void show(Report report) {
        Distribution data = report.snapshot().data().distribution();
        if (!data.equals(shownData)) {
            shownData = data;
            model.whole();
            model.probes().setAll(awaited);
            awaited = List.of();
            rested = Pointing.NOWHERE;
        }
        Place answered = inquiry.answer(report);
        rested = answered == null ? rested : rested.at(answered);
        panes.forEach(pane -> show(pane, report));
        Place pointed = model.pointed().get();
        Plane chosenPlane = chosen.view().planeProperty().get();
        readOut.show(report, answered, pointed == null ? chosenPlane : pointed.plane(), ground());
    }

    private void show(StagePane pane, Report report) {
        StageView view = pane.view();
        view.pointingProperty().set(pointing());
        view.glidingProperty().set(!report.status().playing() || report.status().stepsPerSecond() < SLOW);
        view.examinedProperty().set(report.examined().orElse(null));
        view.snapshotProperty().set(report.snapshot());
        pane.setAccessibleText(summary.of(report, Layers.visible(view.shown(), model.palette().get(), view.seen())));
    }

    /// What lies around what is pointed at, or else around the chosen stage.
    private Ground ground() {
        Place pointed = model.pointed().get();
        return panes.stream().filter(pane -> pointed != null && pane.view().planeProperty().get().equals(pointed.plane())).findFirst()
                .orElse(chosen).view().ground().orElse(null);
    }

    private static Button button(String id, Feather icon, String does) {
        Button button = Icons.on(new Button(), icon);
        button.setId(id);
        button.setAccessibleText(does);
        Tip.on(button, does);
        return button;
    }
}
