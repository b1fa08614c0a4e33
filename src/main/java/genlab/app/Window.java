package genlab.app;

import genlab.app.control.Laboratory;
import genlab.app.view.Appearance;
import genlab.app.view.MenuLine;
import genlab.app.view.StageView;
import genlab.app.view.Theme;
import genlab.app.view.chart.ChartsPanel;
import genlab.app.view.experiment.ExperimentPanel;
import genlab.app.view.guide.Shortcut;
import genlab.app.view.guide.ShortcutSheet;
import genlab.app.view.guide.Shortcuts;
import genlab.app.view.transport.TransportBar;
import genlab.scenario.Scenario;
import genlab.stage.Layers;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The window: one page that wires views to the laboratory.
final class Window {

    private final Theme theme = new Theme();
    private final Appearance appearance = new Appearance(theme);
    private final Laboratory laboratory;
    private final StageView stage = new StageView();
    private final ExperimentPanel experiment;
    private final ChartsPanel charts;
    private final TransportBar transport;
    private final Shortcuts shortcuts;
    private final ShortcutSheet sheet;
    private final MenuLine menus;

    Window(Scenario scenario) {
        laboratory = new Laboratory(scenario.experiment());
        experiment = new ExperimentPanel(laboratory, theme);
        charts = new ChartsPanel(laboratory);
        charts.paletteProperty().bind(theme.paletteProperty());
        charts.scaleProperty().bind(theme.scaleProperty());
        transport = new TransportBar(laboratory);
        stage.paletteProperty().bind(theme.paletteProperty());
        stage.layersProperty().addListener((property, before, layers) -> laboratory.want(stage, Layers.wanted(layers)));
        stage.layersProperty().set(scenario.shown());
        shortcuts = new Shortcuts(keys());
        sheet = new ShortcutSheet(shortcuts.all());
        menus = new MenuLine(shortcuts.all(), appearance::turn);
        laboratory.reportProperty().addListener((property, before, report) -> {
            stage.snapshotProperty().set(report.snapshot());
            menus.show(report.experiment().title());
        });
    }

    private List<Shortcut> keys() {
        return List.of(
                Shortcut.of("Space", "Run", "Play or pause", transport::toggle),
                Shortcut.of("Right", "Run", "One step", transport::step),
                Shortcut.of("Left", "Run", "One step back", transport::stepBack),
                Shortcut.of("1", "View", "Experiment panel", () -> flip(appearance.leftOpenProperty())),
                Shortcut.of("2", "View", "Charts panel", () -> flip(appearance.rightOpenProperty())),
                Shortcut.of("P", "View", "Projector mode", () -> flip(appearance.projectorProperty())),
                Shortcut.of("T", "View", "Light or dark", appearance::turn),
                Shortcut.of("Shortcut+Equals", "View", "Larger", appearance::larger),
                Shortcut.of("Shortcut+Minus", "View", "Smaller", appearance::smaller),
                Shortcut.of("Shortcut+0", "View", "Natural size", appearance::natural),
                Shortcut.of("Shift+Slash", "Help", "Keyboard shortcuts", () -> sheet.show()));
    }

    private static void flip(BooleanProperty property) {
        property.set(!property.get());
    }

    /// Everything in its place.
    private StackPane layout() {
        Region left = side(experiment, "left", appearance.leftOpenProperty());
        Region right = side(charts, "right", appearance.rightOpenProperty());
        VBox bottom = new VBox(transport);
        bottom.getStyleClass().add("bottom");
        BorderPane page = new BorderPane(stage, menus, right, bottom, left);
        StackPane root = new StackPane(page, sheet);
        theme.dress(root);
        return root;
    }

    private static Region side(Node content, String side, ObservableValue<Boolean> open) {
        StackPane pane = new StackPane(content);
        pane.getStyleClass().addAll("side", side);
        pane.visibleProperty().bind(open);
        pane.managedProperty().bind(open);
        return pane;
    }

    void show(Stage window) {
        Scene scene = new Scene(layout(), 1280, 720);
        shortcuts.listenTo(scene);
        window.setTitle("GenLab");
        window.setScene(scene);
        window.setOnHidden(event -> laboratory.close());
        window.show();
        stage.requestFocus();
        laboratory.play();
    }
}
