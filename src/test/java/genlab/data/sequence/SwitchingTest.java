package genlab.data.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.Dataset;
import genlab.noise.Stream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SwitchingTest {

    /// 200,000 transitions, about 3,300 out of each state: each frequency within five standard errors.
    @Test
    void states_follow_each_other_as_the_matrix_says() {
        Switching switching = new Switching(4, 200, 0.9, 0.3);
        double[][] transition = switching.transition();
        int[][] seen = new int[4][4];
        Stream noise = Stream.of(4);
        int before = -1;
        for (int i = 0; i < 40_000; i++) {
            int state = switching.sample(noise, i).label();
            if (i % 200 > 0) {
                seen[before][state]++;
            }
            before = state;
        }
        for (int i = 0; i < 4; i++) {
            int from = Arrays.stream(seen[i]).sum();
            assertEquals(1, Arrays.stream(transition[i]).sum(), 1e-12);
            for (int j = 0; j < 4; j++) {
                double p = transition[i][j];
                assertEquals(p, (double) seen[i][j] / from, 5 * Math.sqrt(p * (1 - p) / from), i + " to " + j);
            }
        }
    }

    @Test
    void sequences_train_or_validate_as_a_whole() {
        Dataset data = Dataset.of(new Switching(3, 50, 0.95, 0.4), 3010, Stream.of(4));
        int[] train = data.trainStarts();
        int[] validation = data.validationStarts();
        assertEquals(61, train.length + validation.length);
        assertTrue(validation.length >= 4 && validation.length <= 22, validation.length + " validate");
        assertEquals(0, train[0]);
        assertEquals(50, train[1]);
        assertEquals(3010, data.train().size() + data.validation().size());
        for (int s = 1; s < validation.length; s++) {
            assertTrue(validation[s] - validation[s - 1] == 50 || data.validation().size() % 50 != 0);
        }
    }
}
