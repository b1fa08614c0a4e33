package genlab.model.gan.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.learn.Activation;
import genlab.learn.Initialiser;
import genlab.learn.Mlp;
import genlab.learn.Parameters;
import genlab.noise.Stream;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Program;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpectralNormTest {

    /// The largest singular value by an iteration of its own, in double precision.
    private static double largest(float[] weights, int rows, int columns) {
        double[] x = new double[columns];
        Arrays.fill(x, 1);
        double norm = 0;
        for (int k = 0; k < 2000; k++) {
            double[] y = new double[rows];
            double[] next = new double[columns];
            for (int i = 0; i < rows * columns; i++) {
                y[i / columns] += weights[i] * x[i % columns];
            }
            for (int i = 0; i < rows * columns; i++) {
                next[i % columns] += weights[i] * y[i / columns];
            }
            norm = 0;
            for (double value : next) {
                norm += value * value;
            }
            norm = Math.sqrt(norm);
            for (int j = 0; j < columns; j++) {
                x[j] = next[j] / norm;
            }
        }
        return Math.sqrt(norm);
    }

    @Test
    void every_layer_stretches_by_one_at_most() {
        try (Memory memory = new Memory()) {
            Mlp net = new Mlp(2, 2, 7, 1, Activation.TANH);
            Parameters parameters = new Parameters(net.parts(), memory);
            net.initialise(parameters, Initialiser.HE, Stream.of(1));
            SpectralNorm norm = new SpectralNorm(net, Stream.of(2), memory);
            Graph graph = new Graph(memory);
            List<Value> weights = parameters.in(graph);
            List<Value> directions = norm.in(graph);
            List<Value> normalised = SpectralNorm.normalised(weights, directions);
            List<Value> next = SpectralNorm.iterated(weights, directions);
            Program iterate = graph.compile(next);
            Program divide = graph.compile(normalised);
            for (int k = 0; k < 300; k++) {
                iterate.run();
                for (int layer = 0; layer < next.size(); layer++) {
                    norm.directions().get(layer).put(iterate.get(next.get(layer)));
                }
            }
            divide.run();
            for (int layer = 0; layer < next.size(); layer++) {
                Tensor matrix = divide.get(normalised.get(2 * layer));
                assertEquals(1, largest(matrix.toArray(), matrix.shape().rows(), matrix.shape().columns()), 1e-5);
            }
        }
    }
}
