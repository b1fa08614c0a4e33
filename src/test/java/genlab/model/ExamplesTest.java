package genlab.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.KnobException;
import genlab.data.Dataset;
import genlab.data.mixture.Banana;
import genlab.data.mixture.TwoGaussians;
import genlab.noise.Stream;
import genlab.tensor.Memory;
import genlab.tensor.Tensor;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static final Dataset DATA = Dataset.of(new TwoGaussians(0.3), 500, Stream.of(1));

    @Test
    void labels_are_drawn_with_the_frequencies_of_the_data() {
        Examples examples = Examples.labelled(DATA);
        double ones = Arrays.stream(DATA.trainLabels()).average().orElseThrow();
        assertEquals(ones, examples.frequency(1), 1e-12);
        assertEquals(1 - ones, examples.frequency(0), 1e-12);
        assertEquals(0, examples.label(0.999 * (1 - ones)));
        assertEquals(1, examples.label(1.001 * (1 - ones)));
        assertEquals(1, examples.label(Math.nextDown(1.0)));
    }

    @Test
    void a_row_is_a_point_and_a_one_in_its_labels_column() {
        Examples examples = Examples.labelled(DATA);
        try (Memory memory = new Memory()) {
            for (int point = 0; point < 10; point++) {
                Tensor row = memory.tensor(1, examples.width());
                examples.putMarked(point, row, 0);
                float[] expected = {DATA.trainXY()[2 * point], DATA.trainXY()[2 * point + 1], 0, 0};
                expected[2 + DATA.trainLabels()[point]] = 1;
                assertArrayEquals(expected, row.toArray());
            }
        }
        assertArrayEquals(new double[] {5, 1, 0, 7, 0, 1}, examples.marked(new double[] {5, 7}, 1, i -> i));
    }

    @Test
    void points_without_labels_cannot_be_told_apart() {
        Dataset banana = Dataset.of(new Banana(), 20, Stream.of(1));
        String sentence = assertThrows(KnobException.class, () -> Examples.labelled(banana)).getMessage();
        assertTrue(sentence.startsWith("Expected training points with labels, got Banana"), sentence);
        assertEquals(0, Examples.plain(banana.trainXY()).labels());
    }
}
