package genlab.app.view.scenario;

import genlab.app.view.Reveal;
import genlab.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// All scenarios on one sheet over the window, chapter by chapter: one click, or the enter key, starts one. Escape or a click beside
/// it takes the sheet away.
public final class ScenarioGallery extends StackPane {

    private final Supplier<List<Scenario>> scenarios;
    private final VBox chapters = new VBox();
    private final Consumer<Scenario> start;
    private final Runnable closed;
    private Button first;

    /// @param scenarios asked once, when the sheet is first opened
    /// @param start     told which one was chosen
    /// @param closed    run when the sheet has gone
    public ScenarioGallery(Supplier<List<Scenario>> scenarios, Consumer<Scenario> start, Runnable closed) {
        this.scenarios = scenarios;
        this.start = start;
        this.closed = closed;
        setId("scenario-gallery");
        getStyleClass().add("veil");
        getStylesheets().add(ScenarioGallery.class.getResource("/genlab/app/scenario.css").toExternalForm());
        setAccessibleText("Scenarios");
        chapters.getStyleClass().add("scenario-chapters");
        ScrollPane scroll = new ScrollPane(chapters);
        scroll.setFitToWidth(true);
        Label heading = new Label("Scenarios");
        heading.getStyleClass().add("heading");
        VBox sheet = new VBox(heading, scroll);
        sheet.getStyleClass().addAll("over-sheet", "scenario-sheet");
        // Its shadow would be worked out anew with every picture of the stage below.
        sheet.setCache(true);
        sheet.setMaxHeight(USE_PREF_SIZE);
        sheet.setOnMousePressed(event -> event.consume());
        getChildren().add(sheet);
        setAlignment(sheet, Pos.CENTER);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        setOnMousePressed(event -> hide());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                hide();
            }
        });
    }

    public void show() {
        if (first == null) {
            Map<String, List<Scenario>> all = new LinkedHashMap<>();
            scenarios.get().forEach(scenario -> all.computeIfAbsent(scenario.chapter(), chapter -> new ArrayList<>()).add(scenario));
            all.forEach((chapter, members) -> chapters.getChildren().add(chapter(chapter, members)));
        }
        setVisible(true);
        first.requestFocus();
    }

    private void hide() {
        setVisible(false);
        closed.run();
    }

    private Node chapter(String title, List<Scenario> members) {
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        FlowPane tiles = new FlowPane();
        tiles.getStyleClass().add("scenario-tiles");
        members.forEach(scenario -> tiles.getChildren().add(tile(scenario)));
        return new VBox(heading, tiles);
    }

    private Button tile(Scenario scenario) {
        Label title = new Label(scenario.title());
        title.getStyleClass().add("scenario-title");
        Label summary = new Label(scenario.summary());
        summary.getStyleClass().add("caption");
        summary.setWrapText(true);
        Button tile = new Button(null, new VBox(title, summary));
        tile.setId("scenario-" + scenario.id());
        tile.getStyleClass().add("scenario-tile");
        tile.setAccessibleText(scenario.title() + ". " + scenario.summary());
        tile.setOnAction(event -> {
            hide();
            start.accept(scenario);
        });
        tile.focusedProperty().addListener((property, before, focused) -> {
            // Under a press it must not move away, or the click is lost.
            if (focused && !tile.isPressed()) {
                Reveal.node(tile);
            }
        });
        first = first == null ? tile : first;
        return tile;
    }
}
