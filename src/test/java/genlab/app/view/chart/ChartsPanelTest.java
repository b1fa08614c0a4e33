package genlab.app.view.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.app.control.Branches;
import genlab.app.view.Booth;
import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import genlab.quantity.Snapshot;
import genlab.scenario.Scenarios;
import genlab.stage.chart.ChartPainting;
import genlab.stage.chart.Curve;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class ChartsPanelTest {

    private static final Metric JS = Metrics.find("js").orElseThrow();

    private static Booth<ChartsPanel> booth() throws Exception {
        return new Booth<>(Scenarios.ALL.getFirst().experiment(), 300, 520, ChartsPanel::new);
    }

    /// Stands at each of these steps long enough to be read there.
    private static void visit(Booth<ChartsPanel> booth, long... steps) throws Exception {
        for (long step : steps) {
            booth.seek(step);
            booth.until(() -> booth.view.history().step() == step && read(booth, step));
        }
    }

    private static boolean read(Booth<ChartsPanel> booth, long step) {
        Curve curve = booth.view.history().curve(JS);
        return curve.floor(step).isPresent() && curve.steps()[curve.floor(step).getAsInt()] == step;
    }

    private static ChartPainting painting(Booth<ChartsPanel> booth, String id) {
        return booth.view.paintings().stream().filter(p -> p.chart().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void chartsTellWhatTheMetricsSayAndRememberAFutureOneWentBackFrom() throws Exception {
        try (Booth<ChartsPanel> booth = booth()) {
            visit(booth, 0, 20, 40);
            Snapshot exact = booth.ask(trainer -> trainer.snapshot(new HashSet<>(Set.of(JS.source()))));
            Curve curve = booth.view.history().curve(JS);
            assertEquals(JS.read(exact).orElseThrow(), curve.at(curve.size() - 1));
            double[] before = curve.values();
            visit(booth, 20);
            assertEquals(20, booth.view.history().step());
            assertArrayEquals(before, booth.view.history().curve(JS).values());
            assertEquals(20, painting(booth, "losses").now());
        }
    }

    @Test
    void aFutureThatIsForgottenIsForgottenHereToo() throws Exception {
        try (Booth<ChartsPanel> booth = booth()) {
            visit(booth, 0, 20, 40);
            visit(booth, 20);
            booth.robot.interact(() -> booth.laboratory.ask(trainer -> trainer.phases().getFirst(), booth.laboratory::perform));
            booth.await(report -> report.status().head() == 20);
            booth.until(() -> booth.view.history().head() == 20);
            Curve curve = booth.view.history().curve(JS);
            assertEquals(20, curve.steps()[curve.size() - 1]);
        }
    }

    @Test
    void aLineThatIsGoneBackToIsChartedAsItWas() throws Exception {
        try (Booth<ChartsPanel> booth = booth()) {
            visit(booth, 0, 20, 40);
            Branches branches = new Branches(booth.laboratory, booth.view::bookmark);
            visit(booth, 20);
            double[] before = booth.view.history().curve(JS).values();
            booth.robot.interact(branches::branch);
            booth.until(() -> branches.left().size() == 1 && booth.view.history().head() == 20);
            visit(booth, 30);
            booth.robot.interact(() -> branches.goTo(branches.left().getFirst()));
            booth.await(report -> report.status().step() == 40);
            booth.until(() -> booth.view.history().step() == 40);
            assertArrayEquals(before, booth.view.history().curve(JS).values());
        }
    }

    @Test
    void draggingSelectsStepsForAllChartsAndEscapeShowsAllAgain() throws Exception {
        try (Booth<ChartsPanel> booth = booth()) {
            visit(booth, 0, 50, 100);
            Bounds chart = booth.find("#chart-losses", ChartView.class).localToScreen(booth.find("#chart-losses", ChartView.class)
                    .getBoundsInLocal());
            double y = chart.getCenterY();
            booth.robot.drag(chart.getMinX() + 0.35 * chart.getWidth(), y, MouseButton.PRIMARY)
                    .moveTo(chart.getMinX() + 0.6 * chart.getWidth(), y).drop();
            double from = painting(booth, "modes").span().from();
            assertTrue(from > 5 && from < 60, "" + from);
            assertTrue(painting(booth, "modes").span().to() < 95);
            booth.robot.type(KeyCode.ESCAPE);
            assertEquals(0, painting(booth, "modes").span().from());
            assertEquals(100, painting(booth, "modes").span().to());
        }
    }

    @Test
    void pointingTellsTheSameStepInAllCharts() throws Exception {
        try (Booth<ChartsPanel> booth = booth()) {
            visit(booth, 0, 50, 100);
            int[] before = booth.pixels(booth.find("#chart-gap", ChartView.class));
            booth.robot.moveTo("#chart-losses");
            double step = painting(booth, "gap").pointed().orElseThrow();
            assertEquals(step, painting(booth, "losses").pointed().orElseThrow());
            assertFalse(Arrays.equals(before, booth.pixels(booth.find("#chart-gap", ChartView.class))));
            assertTrue(booth.find("#chart-gap", ChartView.class).getAccessibleText().startsWith("Gap to D* at step " + Math.round(step)));
        }
    }

    @Test
    void metricsAreChosenFromTheListAndReadOnlyThen() throws Exception {
        try (Booth<ChartsPanel> booth = booth()) {
            assertTrue(booth.robot.lookup("#chart-shares").tryQuery().isEmpty());
            Set<String> more = new HashSet<>(booth.view.chosen());
            more.add("tv");
            booth.robot.interact(() -> booth.view.choose(more));
            Metric tv = Metrics.find("tv").orElseThrow();
            booth.until(() -> booth.view.history().curve(tv).size() > 0);
            assertTrue(booth.robot.lookup("#chart-shares").tryQuery().isPresent());
            booth.robot.clickOn("#charts-log");
            assertTrue(painting(booth, "losses").logarithmic());
            assertFalse(painting(booth, "modes").logarithmic());
            assertEquals(List.of("losses", "divergences", "modes", "gap", "shares"),
                    booth.view.paintings().stream().map(p -> p.chart().id()).toList());
        }
    }

    @Test
    void theTitleTheQuestionMarkAndF1SayWhatIsCharted() throws Exception {
        try (Booth<ChartsPanel> booth = booth()) {
            visit(booth, 0, 20);
            Bounds chart = booth.find("#chart-losses", ChartView.class).localToScreen(booth.find("#chart-losses", ChartView.class)
                    .getBoundsInLocal());
            booth.robot.clickOn(chart.getMinX() + 20, chart.getMinY() + 8);
            helps(booth, "Discriminator loss", "Generator loss");
            booth.robot.clickOn("#chart-divergences").type(KeyCode.F1);
            helps(booth, Metrics.find("kl").orElseThrow().help());
            booth.robot.moveTo("#chart-modes").clickOn("#chart-modes-about");
            helps(booth, "Modes covered");
        }
    }

    private static void helps(Booth<ChartsPanel> booth, String... texts) throws Exception {
        booth.until(() -> booth.robot.lookup("#chart-help").tryQuery().isPresent());
        for (String text : texts) {
            assertTrue(booth.robot.from(booth.robot.lookup("#chart-help").<Node>query()).lookup(text).tryQuery().isPresent(), text);
        }
        assertTrue(booth.robot.lookup("#chart-help").lookup(".formula").tryQuery().isPresent());
        booth.robot.type(KeyCode.ESCAPE);
        booth.until(() -> booth.robot.lookup("#chart-help").tryQuery().isEmpty());
    }
}
