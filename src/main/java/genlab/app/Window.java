package genlab.app;

import genlab.app.control.Laboratory;
import genlab.app.view.StageView;
import genlab.app.view.Theme;
import genlab.scenario.Scenario;
import genlab.stage.Layers;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The window: one page that wires views to the laboratory.
final class Window {

    private final Theme theme = new Theme();
    private final Laboratory laboratory;
    private final StageView stage = new StageView();

    Window(Scenario scenario) {
        laboratory = new Laboratory(scenario.experiment());
        stage.paletteProperty().bind(theme.paletteProperty());
        stage.layersProperty().addListener((property, before, layers) -> laboratory.want(stage, Layers.wanted(layers)));
        stage.layersProperty().set(scenario.shown());
        laboratory.reportProperty().addListener((property, before, report) -> stage.snapshotProperty().set(report.snapshot()));
    }

    void show(Stage window) {
        BorderPane root = new BorderPane(stage);
        theme.dress(root);
        window.setTitle("GenLab");
        window.setScene(new Scene(root, 1280, 720));
        window.setOnHidden(event -> laboratory.close());
        window.show();
        laboratory.play();
    }
}
