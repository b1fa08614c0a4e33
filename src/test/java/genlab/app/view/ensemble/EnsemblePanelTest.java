package genlab.app.view.ensemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.app.control.Laboratory;
import genlab.app.view.Booth;
import genlab.app.view.chart.ChartsPanel;
import genlab.app.view.export.FileChoice;
import genlab.data.mixture.Ring8;
import genlab.model.gan.Gan;
import genlab.train.Experiment;
import genlab.train.Seeds;
import genlab.train.Trainer;
import genlab.train.ensemble.Result;
import genlab.train.ensemble.Summary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class EnsemblePanelTest {

    private static final Experiment SMALL = Experiment.of(new Ring8(), Gan.standard()).with(Map.of("points", "200", "model.batch", "16",
            "model.generator.width", "8", "model.discriminator.width", "8"));

    @TempDir
    private Path folder;

    private ChartsPanel charts;

    private final class Choice implements FileChoice {

        @Override
        public Optional<Path> open(String title, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, Kind kind, String suggested) {
            return Optional.of(folder.resolve(suggested));
        }
    }

    private HBox view(Laboratory laboratory) {
        charts = new ChartsPanel(laboratory);
        return new HBox(new EnsemblePanel(laboratory, charts, new Choice()), charts);
    }

    private static String told(Booth<?> booth) {
        return booth.find("#ensemble-told", Label.class).getText();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Result> runs(Booth<?> booth) {
        return booth.find("#ensemble-runs", TableView.class);
    }

    @SuppressWarnings("unchecked")
    private static void fill(Booth<?> booth, int seeds, long steps, String values) {
        booth.robot.interact(() -> {
            booth.find("#ensemble-seeds", TextField.class).setText(Integer.toString(seeds));
            booth.find("#ensemble-steps", TextField.class).setText(Long.toString(steps));
            if (!values.isEmpty()) {
                ((ComboBox<String>) booth.find("#vary-knob-1", ComboBox.class)).setValue("model.loss");
                booth.find("#vary-values-1", TextField.class).setText(values);
            }
        });
    }

    @Test
    void lossesAndSeedsAreComparedShownAsBandsExportedAndOpened() throws Exception {
        try (Booth<HBox> booth = new Booth<>(SMALL, 1200, 640, this::view)) {
            fill(booth, 2, 60, "hinge, non-saturating");
            booth.robot.interact(() -> booth.find("#ensemble-start", Button.class).fire());
            booth.until(() -> told(booth).equals("4 of 4 runs, 240 of 240 steps: done."));
            assertEquals(2, booth.find("#ensemble-variants", TableView.class).getItems().size());
            Summary second = (Summary) booth.find("#ensemble-variants", TableView.class).getItems().get(1);
            assertEquals("loss non-saturating", second.variant().label());
            booth.robot.interact(() -> assertFalse(charts.paintings().getFirst().bands().isEmpty()));
            booth.robot.interact(() -> booth.find("#ensemble-csv", Button.class).fire());
            booth.robot.interact(() -> booth.find("#ensemble-latex", Button.class).fire());
            assertTrue(Files.readString(folder.resolve("comparison.csv")).startsWith("model.loss,runs,diverged,collapsed,missing,"));
            assertTrue(Files.readString(folder.resolve("comparison.tex")).contains("\\bottomrule"));
            booth.robot.interact(() -> runs(booth).getSelectionModel().select(1, runs(booth).getColumns().getFirst()));
            booth.robot.interact(() -> runs(booth).getOnMouseClicked().handle(null));
            booth.await(report -> report.status().step() == 60 && report.experiment().seeds().equals(Seeds.of(2)));
            try (Trainer alone = Trainer.of(SMALL.with("model.loss", "hinge").with(Seeds.of(2)))) {
                alone.seek(60);
                assertEquals(alone.fingerprint(), booth.ask(Trainer::fingerprint));
            }
        }
    }

    @Test
    void stoppedItKeepsWhatHasEndedAndSaysHowOftenItCollapsed() throws Exception {
        try (Booth<HBox> booth = new Booth<>(SMALL, 1200, 640, this::view)) {
            fill(booth, 500, 30, "");
            booth.robot.interact(() -> booth.find("#ensemble-start", Button.class).fire());
            booth.until(() -> !runs(booth).getItems().isEmpty());
            booth.robot.interact(() -> booth.find("#ensemble-stop", Button.class).fire());
            booth.until(() -> told(booth).endsWith(": stopped."));
            String verdict = booth.find("#ensemble-verdict", Label.class).getText();
            assertTrue(verdict.startsWith("Collapsed in ") && verdict.contains(" of " + runs(booth).getItems().size() + " "), verdict);
            assertFalse(booth.find("#ensemble-start", Button.class).isDisabled());
        }
    }

    @Test
    void whatCannotBeIsRefusedInASentence() throws Exception {
        try (Booth<HBox> booth = new Booth<>(SMALL, 1200, 640, this::view)) {
            fill(booth, 2, 60, "milk");
            booth.robot.interact(() -> booth.find("#ensemble-start", Button.class).fire());
            String refusal = booth.find("#ensemble-refusal", Label.class).getText();
            assertTrue(refusal.contains("Expected model.loss to be one of"), refusal);
            booth.robot.interact(() -> booth.find("#ensemble-steps", TextField.class).setText("many"));
            booth.robot.interact(() -> booth.find("#ensemble-start", Button.class).fire());
            assertEquals("Expected a whole number of steps from 1 to 10,000,000, got “many”.",
                    booth.find("#ensemble-refusal", Label.class).getText());
        }
    }
}
