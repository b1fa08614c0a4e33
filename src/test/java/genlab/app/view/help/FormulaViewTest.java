package genlab.app.view.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import genlab.stage.Formula;
import genlab.stage.Formulas;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

@Timeout(60)
class FormulaViewTest {

    private static final double SIZE = 20;

    /// The outline is as large as TeX says it is, so nothing was lost or put elsewhere, and says its words to those who cannot see it.
    @Test
    void outlinesFillTheBoxThatTexGivesThem() throws Exception {
        FxToolkit.registerPrimaryStage();
        new FxRobot().interact(() -> {
            for (Metric metric : Metrics.ALL) {
                Formula formula = Formulas.of(metric).orElseThrow();
                FormulaView view = new FormulaView(formula);
                new Scene(new VBox(view));
                view.setFont(Font.font(SIZE));
                Bounds ink = view.getGraphic().getLayoutBounds();
                double em = ink.getWidth() / formula.width() * Formula.EM;
                assertTrue(em > 0.95 * SIZE && em < 1.25 * SIZE, metric.id() + " " + em);
                assertTrue(ink.getHeight() < 1.2 * SIZE * (formula.height() + formula.depth()) / Formula.EM + 1, metric.id());
                assertTrue(ink.getMinY() < 0, metric.id());
                assertEquals(formula.words(), view.getAccessibleText());
            }
        });
    }

    @Test
    void helpKeyIsHeardInWhatHasHelpAndNowhereElse() throws Exception {
        FxToolkit.registerPrimaryStage();
        Pane inner = new Pane();
        VBox outer = new VBox(inner);
        HelpKey.on(outer, () -> { });
        assertTrue(HelpKey.answers(inner, KeyCode.F1));
        assertFalse(HelpKey.answers(inner, KeyCode.F2));
        assertFalse(HelpKey.answers(new Pane(), KeyCode.F1));
        assertFalse(HelpKey.answers(null, KeyCode.F1));
    }
}
