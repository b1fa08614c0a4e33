package genlab.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long MILLISECOND = 1_000_000;

    private final Pace pace = new Pace();

    @Test
    void steps_have_seven_tenths_of_the_time() {
        assertTrue(pace.mayTell(0));
        pace.told(0, 3 * MILLISECOND);
        assertFalse(pace.mayTell(9 * MILLISECOND));
        assertTrue(pace.mayTell(10 * MILLISECOND));
    }

    @Test
    void who_waits_is_told_at_once() {
        pace.told(0, 30 * MILLISECOND);
        pace.hurry();
        assertTrue(pace.mayTell(31 * MILLISECOND));
    }

    @Test
    void a_picture_does_not_wait_for_ever() {
        pace.told(0, 900 * MILLISECOND);
        assertFalse(pace.mayTell(999 * MILLISECOND));
        assertTrue(pace.mayTell(1000 * MILLISECOND));
    }

    @Test
    void under_a_limit_the_time_between_steps_is_for_telling() {
        pace.limit(2);
        pace.start(0);
        pace.stepped(0);
        pace.told(0, 90 * MILLISECOND);
        assertEquals(410 * MILLISECOND, pace.remaining(90 * MILLISECOND));
        assertTrue(pace.mayTell(90 * MILLISECOND));
    }
}
