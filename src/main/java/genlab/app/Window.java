package genlab.app;

import genlab.app.control.Branches;
import genlab.app.control.Laboratory;
import genlab.app.control.Narrator;
import genlab.app.control.Rewind;
import genlab.app.view.Appearance;
import genlab.app.view.Foot;
import genlab.app.view.MenuLine;
import genlab.app.view.Remark;
import genlab.app.view.Scrolled;
import genlab.app.view.Theme;
import genlab.app.view.chart.ChartsPanel;
import genlab.app.view.diagram.DiagramView;
import genlab.app.view.draw.DrawTools;
import genlab.app.view.ensemble.EnsemblePanel;
import genlab.app.view.ensemble.EnsembleWindow;
import genlab.app.view.experiment.ExperimentPanel;
import genlab.app.view.export.Desk;
import genlab.app.view.export.Drops;
import genlab.app.view.export.FileChoice;
import genlab.app.view.export.RecentFiles;
import genlab.app.view.export.SystemFileChoice;
import genlab.app.view.guide.FirstTime;
import genlab.app.view.guide.Keys;
import genlab.app.view.guide.Shortcut;
import genlab.app.view.guide.ShortcutSheet;
import genlab.app.view.guide.Shortcuts;
import genlab.app.view.guide.Tour;
import genlab.app.view.scenario.NarrationStrip;
import genlab.app.view.scenario.ScenarioGallery;
import genlab.app.view.stage.Stages;
import genlab.app.view.transport.Notice;
import genlab.app.view.transport.TimelineBar;
import genlab.app.view.transport.TransportBar;
import genlab.scenario.Scenario;
import genlab.scenario.Scenarios;
import genlab.scenario.gan.FirstSteps;
import genlab.train.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The window: one page that wires views to the laboratory.
final class Window {

    private final Theme theme = new Theme();
    private final Appearance appearance = new Appearance(theme);
    private final Laboratory laboratory;
    private final ExperimentPanel experiment;
    private final Stages stages;
    private final DrawTools drawing;
    private final DiagramView diagram;
    private final ChartsPanel charts;
    private final TransportBar transport;
    private final TimelineBar timeline;
    private final Notice notice;
    private final Narrator narrator;
    private final NarrationStrip narration;
    private final ScenarioGallery gallery;
    private final Remark remark = new Remark();
    private final Desk desk;
    private final Drops drops;
    private final EnsembleWindow ensembles;
    private final FirstTime first;
    private final Shortcuts shortcuts;
    private final ShortcutSheet sheet;
    private final MenuLine menus;
    private final Tour tour;

    /// Opens the window that the program starts with.
    static Window open(Path state) {
        Stage stage = new Stage();
        Window window = new Window(FirstSteps.twoNormals(), new SystemFileChoice(() -> stage), state);
        window.show(stage);
        return window;
    }

    /// @param choice asks for files
    /// @param state  the user's state folder
    Window(Scenario scenario, FileChoice choice, Path state) {
        first = new FirstTime(state);
        laboratory = new Laboratory(scenario.experiment());
        experiment = new ExperimentPanel(laboratory, theme, window -> choice.open("Open a table", FileChoice.Kind.TABLES));
        stages = new Stages(laboratory, scenario.shown());
        drawing = new DrawTools(laboratory, stages.first());
        diagram = new DiagramView(laboratory);
        charts = new ChartsPanel(laboratory);
        transport = new TransportBar(laboratory, this::startOver);
        timeline = new TimelineBar(laboratory, new Branches(laboratory, charts::bookmark), charts.history());
        notice = new Notice(laboratory);
        narrator = new Narrator(laboratory, stages::show, this::prepare);
        narration = new NarrationStrip(narrator);
        gallery = new ScenarioGallery(() -> Scenarios.ALL, narrator::begin, stages::requestFocus);
        desk = new Desk(laboratory, stages::chosen, charts, choice, new RecentFiles(state), narrator::end, remark::say);
        drops = new Drops(desk::open, this::openTable, remark::say);
        ensembles = new EnsembleWindow(() -> new EnsemblePanel(laboratory, charts, choice));
        shortcuts = new Shortcuts(keys());
        sheet = new ShortcutSheet(shortcuts.all(), heard());
        menus = new MenuLine(shortcuts.all(), appearance::turn);
        menus.offer(desk.recent().paths(), desk::open);
        tour = new Tour(stops(), this::walked);
        dress();
        laboratory.reportProperty().map(Report::experiment).addListener((property, before, now) -> menus.show(now.title()));
    }

    private void dress() {
        stages.paletteProperty().bind(theme.paletteProperty());
        stages.scaleProperty().bind(theme.scaleProperty());
        diagram.paletteProperty().bind(theme.paletteProperty());
        diagram.slowMotionProperty().bind(transport.slowMotionProperty());
        charts.paletteProperty().bind(theme.paletteProperty());
        charts.scaleProperty().bind(theme.scaleProperty());
        timeline.paletteProperty().bind(theme.paletteProperty());
        narration.projectedProperty().bind(appearance.projectorProperty());
        stages.lay(drawing.overlay());
        drawing.takeOver(stages);
    }

    private void startOver(Rewind rewind) {
        narrator.startOver(rewind);
    }

    private void prepare(Scenario told) {
        transport.limit(told.pace());
        stages.pin(told.pins(), told.experiment().data());
    }

    private List<Shortcut> keys() {
        return List.of(
                Shortcut.of("Shortcut+O", "File", "Open a run …", () -> desk.open()),
                Shortcut.of("Shortcut+S", "File", "Save the run …", () -> desk.save()),
                Shortcut.of("Shortcut+E", "File", "Export a figure …", () -> desk.exportFigure(experiment.getScene().getRoot())),
                Shortcut.of("Shortcut+Shift+E", "File", "Export samples …", () -> desk.exportSamples()),
                Shortcut.of("Shortcut+Shift+M", "File", "Export metrics …", () -> desk.exportMetrics()),
                Shortcut.of("Shortcut+Shift+L", "File", "Export events …", () -> desk.exportEvents()),
                Shortcut.of("Shortcut+Shift+C", "Edit", "Copy the experiment as text", () -> desk.copyExperiment()),
                Shortcut.of("Shortcut+Shift+V", "Edit", "Paste an experiment", () -> desk.pasteExperiment()),
                Shortcut.of("Shortcut+Z", "Edit", "Take the last stroke back", () -> drawing.undo(false)),
                Shortcut.of("Shortcut+Shift+Z", "Edit", "Draw it again", () -> drawing.undo(true)),
                Shortcut.of("Space", "Run", "Play or pause", () -> transport.toggle()),
                Shortcut.of("Right", "Run", "One step", () -> transport.step()),
                Shortcut.of("Left", "Run", "One step back", () -> transport.stepBack()),
                Shortcut.of("E", "Run", "Seeds and comparisons …", () -> ensembles.open(experiment.getScene().getRoot())),
                Shortcut.of("1", "View", "Experiment panel", () -> flip(appearance.leftOpenProperty())),
                Shortcut.of("2", "View", "Diagram and charts", () -> flip(appearance.rightOpenProperty())),
                Shortcut.of("P", "View", "Projector mode", () -> flip(appearance.projectorProperty())),
                Shortcut.of("T", "View", "Light or dark", appearance::turn),
                Shortcut.of("L", "View", "Find a layer", () -> stages.bar().find()),
                Shortcut.of("S", "View", "Another stage", () -> stages.split()),
                Shortcut.of("Shift+S", "View", "Close the chosen stage", () -> stages.join()),
                Shortcut.of("Shortcut+Equals|Shortcut+Shift+Equals|Shortcut+Plus|Shortcut+Add", "View", "Larger",
                        appearance::larger),
                Shortcut.of("Shortcut+Minus|Shortcut+Subtract", "View", "Smaller", appearance::smaller),
                Shortcut.of("Shortcut+0", "View", "Natural size", appearance::natural),
                Shortcut.of("F2", "Scenarios", "All scenarios …", () -> gallery.show()),
                Shortcut.of("Page Down", "Scenarios", "Play to the next card", () -> narrator.next()),
                Shortcut.of("Page Up", "Scenarios", "Back to the card before", () -> narrator.previous()),
                Shortcut.of("F1", "Help", "A first walk through the window", () -> tour.start()),
                Shortcut.of("'?'|Shift+Slash", "Help", "Keyboard shortcuts", () -> sheet.show()));
    }

    /// What its parts hear while they have the focus.
    private static List<Keys> heard() {
        return Stream.of(Stages.KEYS, DrawTools.KEYS, TimelineBar.KEYS, ChartsPanel.KEYS,
                Keys.of("On hidden units", "Arrows", "Enlarge the next"),
                Keys.of("On a knob", "↑  ↓", "Larger, smaller", "Enter", "Take what is typed", "F1", "What it is and takes"))
                .flatMap(List::stream).toList();
    }

    private List<Tour.Stop> stops() {
        return List.of(
                new Tour.Stop(stages, "The stage", "Blue dots are data, orange diamonds are what the model makes. Where the ground is blue "
                        + "the discriminator says “real”, where it is orange “fake”. Point anywhere to read the numbers there."),
                new Tour.Stop(transport, "Time", "Space plays and pauses, the arrow keys go step by step. "
                        + "The letters train one player alone."),
                new Tour.Stop(timeline, "Back and forth", "Drag along this line to see any step again, exactly as it was, and branch off "
                        + "from there."),
                new Tour.Stop(experiment, "The experiment", "Choose data and model and turn the knobs. A round arrow marks those that "
                        + "start training anew; all others act while it runs."),
                new Tour.Stop(charts, "How well it learns", "Losses as the players see them, and divergences as they truly are: in two "
                        + "dimensions they can be computed. Dashed lines are the values they cannot pass."));
    }

    private void walked() {
        first.pass();
        stages.requestFocus();
    }

    private static void flip(BooleanProperty property) {
        property.set(!property.get());
    }

    /// Everything in its place.
    private StackPane layout() {
        VBox.setVgrow(charts, Priority.ALWAYS);
        diagram.setMinHeight(Region.USE_PREF_SIZE);
        StackPane said = new StackPane(stages, new VBox(notice, remark));
        said.getChildren().getLast().setPickOnBounds(false);
        BorderPane middle = new BorderPane(said, drawing.bar(), null, null, null);
        appearance.projectorProperty().subscribe(on -> {
            middle.getChildren().remove(narration);
            middle.setBottom(on ? null : narration);
            middle.setRight(on ? narration : null);
        });
        BorderPane page = new BorderPane(middle, menus, side(scrolled(new VBox(diagram, charts)), "right", appearance.rightOpenProperty()),
                new Foot(transport, timeline), side(experiment, "left", appearance.leftOpenProperty()));
        StackPane root = new StackPane(page, sheet, gallery, tour);
        theme.dress(root);
        drops.at(root);
        return root;
    }

    /// What is wrong with a table stands in the experiment's panel, so that has to be seen.
    private void openTable(Path file) {
        appearance.leftOpenProperty().set(true);
        experiment.tables().open(file);
    }

    /// As high as there is room, and scrolled where that is too little.
    private static ScrollPane scrolled(Region column) {
        ScrollPane pane = new Scrolled(column);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        return pane;
    }

    private static Region side(Node content, String side, ObservableValue<Boolean> open) {
        StackPane pane = new StackPane(content);
        pane.getStyleClass().addAll("side", side);
        pane.visibleProperty().bind(open);
        pane.managedProperty().bind(open);
        return pane;
    }

    /// For measuring: what is shown at the moment.
    Report report() {
        return laboratory.reportProperty().get();
    }

    Laboratory laboratory() {
        return laboratory;
    }

    Stages stages() {
        return stages;
    }

    Drops drops() {
        return drops;
    }

    /// Ends training and takes the window away.
    void close() {
        stages.getScene().getWindow().hide();
    }

    void show(Stage window) {
        Scene scene = new Scene(layout(), 1280, 720);
        shortcuts.listenTo(scene);
        appearance.fit(scene.widthProperty());
        window.setTitle("GenLab");
        window.setScene(scene);
        window.setOnHidden(event -> {
            ensembles.close();
            laboratory.close();
        });
        window.show();
        stages.requestFocus();
        laboratory.play();
        laboratory.start();
        if (first.is()) {
            tour.start();
        }
    }
}
