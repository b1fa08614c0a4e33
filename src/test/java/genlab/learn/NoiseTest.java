package genlab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.noise.Stream;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Program;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoiseTest {

    private static final int COUNT = 100_001;
    private static final Stream NOISE = Stream.of(4);

    private final Memory memory = new Memory();

    @AfterEach
    void free() {
        memory.close();
    }

    private Tensor draw(Stream stream, long draw, int count) {
        Tensor tensor = memory.tensor(1, count);
        Noise.symmetric(tensor, stream, draw);
        return tensor;
    }

    private float[] normal(Tensor uniform) {
        Graph graph = new Graph(memory);
        Value z = graph.variable(uniform).normalQuantile();
        Program program = graph.compile(z);
        program.run();
        return program.get(z).toArray();
    }

    /// 1.95/√n: exceeded once in a thousand by a true sample (Kolmogorov).
    private static void follows(DoubleUnaryOperator law, float[] sample) {
        float[] sorted = sample.clone();
        Arrays.sort(sorted);
        double most = 0;
        for (int i = 0; i < sorted.length; i++) {
            double p = law.applyAsDouble(sorted[i]);
            most = Math.max(most, Math.max(Math.abs(p - (double) i / sorted.length), Math.abs(p - (i + 1.0) / sorted.length)));
        }
        assertTrue(most < 1.95 / Math.sqrt(sorted.length), "distance " + most);
    }

    private static double moment(float[] sample, int power) {
        double sum = 0;
        for (float x : sample) {
            sum += Math.pow(x, power) / sample.length;
        }
        return sum;
    }

    /// Each bound is four standard errors of the moment.
    @Test
    void it_is_uniform_between_minus_one_and_one() {
        float[] u = draw(NOISE, 0, COUNT).toArray();
        follows(x -> (x + 1) / 2, u);
        assertEquals(0, moment(u, 1), 4 * Math.sqrt(1.0 / 3 / COUNT));
        assertEquals(1.0 / 3, moment(u, 2), 4 * Math.sqrt(4.0 / 45 / COUNT));
        for (float x : u) {
            assertTrue(Math.abs(x) < 1 && x != 0);
        }
    }

    @Test
    void its_quantiles_are_normal() {
        float[] z = normal(draw(NOISE, 1, COUNT));
        follows(NormalDistribution.of(0, 1)::cumulativeProbability, z);
        assertEquals(0, moment(z, 1), 4 * Math.sqrt(1.0 / COUNT));
        assertEquals(1, moment(z, 2), 4 * Math.sqrt(2.0 / COUNT));
        assertEquals(0, moment(z, 3), 4 * Math.sqrt(15.0 / COUNT));
        assertEquals(3, moment(z, 4), 4 * Math.sqrt(96.0 / COUNT));
    }

    @Test
    void neighbours_do_not_know_each_other() {
        float[] u = draw(NOISE, 2, COUNT).toArray();
        for (int lag : new int[] {1, 2}) {
            double sum = 0;
            for (int i = lag; i < COUNT; i++) {
                sum += u[i] * u[i - lag];
            }
            assertEquals(0, sum / COUNT, 4.0 / 3 / Math.sqrt(COUNT));
        }
    }

    @Test
    void a_draw_is_a_function_of_stream_and_number() {
        float[] third = draw(NOISE, 3, 501).toArray();
        draw(NOISE, 7, 501);
        assertArrayEquals(third, draw(NOISE, 3, 501).toArray());
        assertArrayEquals(Arrays.copyOf(third, 100), draw(NOISE, 3, 100).toArray());
        assertTrue(!Arrays.equals(third, draw(NOISE, 4, 501).toArray()));
        assertTrue(!Arrays.equals(third, draw(NOISE.child("other"), 3, 501).toArray()));
    }
}
