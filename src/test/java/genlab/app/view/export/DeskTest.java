package genlab.app.view.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.app.control.Laboratory;
import genlab.app.view.Booth;
import genlab.app.view.chart.ChartsPanel;
import genlab.app.view.stage.Stages;
import genlab.cli.Genlab;
import genlab.model.Phase;
import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import genlab.scenario.Scenarios;
import genlab.train.Experiment;
import genlab.train.Trainer;
import genlab.train.file.ExperimentLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class DeskTest {

    private static final Metric LOSS = Metrics.find("loss-d").orElseThrow();

    private static final Experiment GAN = Scenarios.ALL.getFirst().experiment();

    @TempDir
    private Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private Desk desk;
    private ChartsPanel charts;
    private Path file;

    /// A file dialog in which `file` is chosen.
    private final class Choice implements FileChoice {

        @Override
        public Optional<Path> open(String title, Kind kind) {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> save(String title, Kind kind, String suggested) {
            return Optional.of(file);
        }
    }

    private Booth<BorderPane> booth() throws Exception {
        return new Booth<>(GAN, 1000, 640, this::view);
    }

    private BorderPane view(Laboratory laboratory) {
        Stages stages = new Stages(laboratory, Scenarios.ALL.getFirst().shown());
        charts = new ChartsPanel(laboratory);
        desk = new Desk(laboratory, stages::chosen, charts, new Choice(), new RecentFiles(folder.resolve("state")), () -> told.add("left"),
                told::add);
        return new BorderPane(stages, null, charts, null, null);
    }

    private void told(Booth<?> booth, String sentence) throws Exception {
        booth.until(() -> told.contains(sentence));
    }

    @Test
    void aSavedRunStandsWhereItStood() throws Exception {
        try (Booth<BorderPane> booth = booth()) {
            booth.seek(20);
            booth.until(() -> charts.history().curve(LOSS).size() > 0);
            booth.seek(37);
            String print = booth.ask(Trainer::fingerprint);
            file = folder.resolve("a run.genlab");
            booth.robot.interact(() -> desk.save());
            told(booth, "Saved a run.genlab.");
            booth.robot.interact(() -> booth.laboratory.begin(GAN.with("model.generator.width", "5"), told::add));
            booth.await(report -> report.status().step() == 0);
            assertNotEquals(print, booth.ask(Trainer::fingerprint));
            booth.robot.interact(() -> desk.open());
            told(booth, "Opened a run.genlab.");
            assertEquals(List.of("Saved a run.genlab.", "left", "Opened a run.genlab."), told);
            booth.await(report -> report.status().step() == 37);
            assertEquals(print, booth.ask(Trainer::fingerprint));
            assertTrue(Arrays.stream(charts.history().curve(LOSS).steps()).anyMatch(step -> step > 0 && step <= 20), "charts start empty");
            assertEquals(List.of(file), desk.recent().paths());
            assertSame(desk.recent().paths(), desk.recent().paths(), "who listens to a passing view soon hears nothing");
            assertEquals(List.of(file), new RecentFiles(folder.resolve("state")).paths());
        }
    }

    @Test
    void whatIsNoRunIsRefusedWithASentenceAndNothingChanges() throws Exception {
        try (Booth<BorderPane> booth = booth()) {
            booth.seek(4);
            String print = booth.ask(Trainer::fingerprint);
            file = folder.resolve("notes.json");
            Files.writeString(file, "milk, eggs");
            booth.robot.interact(() -> desk.open());
            booth.until(() -> told.size() == 1);
            assertTrue(told.getFirst().startsWith("Expected") && told.getFirst().contains("notes.json"), told.getFirst());
            file = folder.resolve("gone.genlab");
            booth.robot.interact(() -> desk.open());
            booth.until(() -> told.size() == 2);
            assertTrue(told.get(1).contains("does not exist"), told.get(1));
            paste(booth, "milk, eggs");
            assertEquals("Expected an experiment like “data=two-gaussians model=gan”, got “milk, eggs”.", told.get(2));
            paste(booth, "data=two-gaussians model=gan model.loss=milk");
            assertTrue(told.get(3).startsWith("Expected model.loss to be one of"), told.get(3));
            paste(booth, "milk\n".repeat(10_000));
            assertTrue(told.get(4).endsWith("got a text of 49,999 characters."), told.get(4));
            assertEquals(print, booth.ask(Trainer::fingerprint));
        }
    }

    private void paste(Booth<?> booth, String text) {
        booth.robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            desk.pasteExperiment();
        });
    }

    @Test
    void anExperimentIsCopiedAndPastedWithoutLoss() throws Exception {
        try (Booth<BorderPane> booth = booth()) {
            Experiment other = GAN.with("model.loss", "minimax").with("points", "300");
            booth.robot.interact(desk::copyExperiment);
            String[] copied = new String[1];
            booth.robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
            assertEquals(ExperimentLine.write(GAN), copied[0]);
            paste(booth, ExperimentLine.write(other));
            booth.await(report -> report.experiment().equals(other));
            booth.until(() -> told.contains("left"));
        }
    }

    @Test
    void theStageIsExportedAsTheCommandLineDrawsIt() throws Exception {
        try (Booth<BorderPane> booth = booth()) {
            booth.seek(25);
            Path run = folder.resolve("run.genlab");
            file = run;
            booth.robot.interact(() -> desk.save());
            told(booth, "Saved run.genlab.");
            for (String format : List.of("pdf", "svg", "png")) {
                file = folder.resolve("window." + format);
                export(booth, format);
                told(booth, "Wrote window." + format + ".");
                Path other = folder.resolve("line." + format);
                assertEquals(0, Genlab.run(null, "figure", run.toString(), "--at", "25", "--out", other.toString()));
                assertArrayEquals(Files.readAllBytes(other), Files.readAllBytes(file), format);
            }
        }
    }

    private void export(Booth<BorderPane> booth, String format) {
        booth.robot.interact(() -> desk.exportFigure(booth.view));
        ComboBox<?> formats = booth.find("#export-format", ComboBox.class);
        booth.robot.interact(() -> formats.getSelectionModel().select(List.of("pdf", "svg", "png").indexOf(format)));
        booth.robot.clickOn("#export-save");
    }

    @Test
    void aSizeThatMakesNoSenseIsRefusedBesideTheFields() throws Exception {
        try (Booth<BorderPane> booth = booth()) {
            booth.robot.interact(() -> desk.exportFigure(booth.view));
            booth.robot.interact(() -> booth.find("#export-width", TextField.class).setText("wide"));
            assertEquals("Expected a width in mm, such as 85, got “wide”.", booth.find("#export-refusal", Label.class).getText());
            assertTrue(booth.robot.lookup("#export-save").query().isDisabled());
            booth.robot.interact(() -> booth.find("#export-width", TextField.class).setText("1e400"));
            assertEquals("Expected a width in mm, such as 85, got “1e400”.", booth.find("#export-refusal", Label.class).getText());
            booth.robot.interact(() -> booth.find("#export-width", TextField.class).setText("120"));
            assertEquals("", booth.find("#export-refusal", Label.class).getText());
            booth.robot.clickOn("#export-cancel");
        }
    }

    @Test
    void everyChartIsExportedAndTablesHoldWhatIsSeen() throws Exception {
        try (Booth<BorderPane> booth = booth()) {
            booth.seek(12);
            booth.until(() -> booth.robot.lookup("#chart-gap").query().getAccessibleText().startsWith("Gap to D* at step 12: Gap"));
            file = folder.resolve("charts.svg");
            booth.robot.interact(() -> desk.exportFigure(booth.view));
            booth.robot.interact(() -> booth.find("#export-paper", ComboBox.class).getSelectionModel().select(1));
            booth.robot.interact(() -> booth.find("#export-format", ComboBox.class).getSelectionModel().select(1));
            booth.robot.clickOn("#export-save");
            told(booth, "Wrote charts.svg.");
            String svg = Files.readString(file);
            assertTrue(Stream.of("losses", "divergences", "modes", "gap").allMatch(id -> svg.contains("<g id=\"" + id + "\"")));
            file = folder.resolve("metrics.csv");
            booth.robot.interact(desk::exportMetrics);
            told(booth, "Wrote metrics.csv.");
            assertTrue(Files.readString(file).startsWith("step,loss-d,loss-g,"), Files.readString(file));
            assertTrue(Files.readAllLines(file).getLast().startsWith("12,"));
            file = folder.resolve("events.csv");
            booth.robot.interact(() -> booth.laboratory.perform(new Phase("D", "", "")));
            booth.until(() -> !charts.history().events().isEmpty());
            booth.robot.interact(desk::exportEvents);
            told(booth, "Wrote events.csv.");
            assertEquals("step,event,what\n12,alone,\"D alone\"\n", Files.readString(file));
            file = folder.resolve("samples.csv");
            booth.robot.interact(desk::exportSamples);
            told(booth, "Wrote samples.csv.");
            assertEquals(2501, Files.readAllLines(file).size());
        }
    }
}
