package genlab.app.view.experiment.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TravelTest {

    private static final Travel RATE = new Travel(1e-9, 100, true, false);
    private static final Travel SHARE = new Travel(0, 1, false, false);
    private static final Travel COUNT = new Travel(1, 128, false, true);

    @Test
    void sharesAndValuesAreInverse() {
        assertEquals(6.0 / 11, RATE.share(1e-3), 1e-12);
        assertEquals(1e-3, RATE.at(6.0 / 11), 1e-18);
        assertEquals(0.37, SHARE.at(SHARE.share(0.37)));
        assertEquals(0.37, SHARE.at(0.3712));
        assertEquals(100, RATE.at(1));
        assertEquals(1, RATE.share(1e6));
    }

    @Test
    void stepsStayInside() {
        assertEquals(2, COUNT.step(1, true));
        assertEquals(1, COUNT.step(1, false));
        assertEquals(128, COUNT.step(128, true));
        assertEquals(0.51, SHARE.step(0.5, true));
        assertEquals(0, SHARE.step(0.004, false));
        assertEquals(1.1e-3, RATE.step(1e-3, true), 1e-18);
        assertEquals(1e-9, RATE.step(1e-9, false));
    }

    @Test
    void onlyRangesThatCanBeAimedAtSlide() {
        assertTrue(RATE.slides() && SHARE.slides());
        assertFalse(COUNT.slides());
        assertFalse(new Travel(0, 1e6, false, false).slides());
        assertFalse(new Travel(0, Double.POSITIVE_INFINITY, false, false).slides());
    }

    /// Of the orders given while one is out, only the last is sent; a refusal does not hold up the next.
    @Test
    void oneOrderAtATimeAndThenTheLast() {
        List<String> sent = new ArrayList<>();
        List<Runnable> done = new ArrayList<>();
        List<Consumer<String>> refused = new ArrayList<>();
        Errand errand = new Errand("rate", (path, text, finished, refusal) -> {
            sent.add(text);
            done.add(finished);
            refused.add(refusal);
        });
        List<String> told = new ArrayList<>();
        List.of("1", "2", "3").forEach(text -> errand.send(text, told::add));
        assertEquals(List.of("1"), sent);
        done.getFirst().run();
        assertEquals(List.of("1", "3"), sent);
        errand.send("4", told::add);
        refused.getLast().accept("no");
        assertEquals(List.of("no"), told);
        assertEquals(List.of("1", "3", "4"), sent);
    }
}
