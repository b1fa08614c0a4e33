package genlab.model.vae.posterior;

import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.learn.Parameters;
import genlab.model.vae.posterior.Posterior.Draw;
import genlab.noise.Stream;
import genlab.tensor.DoubleInterpreter;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What every posterior family must keep to, in one, two and three dimensions and in double precision.
class PosteriorTest {

    private static final int ROWS = 3;
    private static final double H = 1e-5;

    private final Memory memory = new Memory();
    private final Graph graph = new Graph(memory);

    static List<Arguments> all() {
        List<Arguments> all = new ArrayList<>();
        for (Posterior posterior : Posteriors.ALL) {
            for (int d = 1; d <= 3; d++) {
                all.add(Arguments.of(posterior, d));
            }
        }
        return all;
    }

    @AfterEach
    void free() {
        memory.close();
    }

    private Value random(String name, int rows, int columns, double scale) {
        Tensor tensor = memory.tensor(rows, columns);
        for (int i = 0; i < tensor.size(); i++) {
            tensor.set(i, (float) (scale * Stream.of(5).child(name).gaussian(i)));
        }
        return graph.variable(tensor);
    }

    private Value told(Posterior posterior, int d) {
        Value told = random("told", ROWS, posterior.told(d), 0.7);
        double[] beginning = posterior.beginning(d);
        float[] shift = new float[beginning.length];
        for (int i = 0; i < shift.length; i++) {
            shift[i] = (float) beginning[i];
        }
        return told.plus(graph.constant(new Shape(1, shift.length), shift));
    }

    private List<Value> own(Posterior posterior, int d) {
        if (posterior.parts(d).isEmpty()) {
            return List.of();
        }
        Parameters parameters = new Parameters(posterior.parts(d), memory);
        for (int k = 0; k < parameters.windows().size(); k++) {
            Tensor window = parameters.windows().get(k);
            for (int i = 0; i < window.size(); i++) {
                window.set(i, (float) (0.5 * Stream.of(6).child(k).gaussian(i)));
            }
        }
        return parameters.in(graph);
    }

    /// log q(z|x) = log N(ε; 0, I) − log|∂z/∂ε|, the Jacobian by differences.
    @ParameterizedTest
    @MethodSource("all")
    void a_draw_knows_its_density(Posterior posterior, int d) {
        Value noise = random("noise", ROWS, d, 1);
        Draw draw = posterior.draw(told(posterior, d), noise, own(posterior, d));
        double[] e = new DoubleInterpreter().values(noise);
        double[][] columns = new double[d][];
        for (int j = 0; j < d; j++) {
            double[] up = moved(noise, draw.z(), e, j, H);
            double[] down = moved(noise, draw.z(), e, j, -H);
            columns[j] = new double[ROWS * d];
            for (int i = 0; i < up.length; i++) {
                columns[j][i] = (up[i] - down[i]) / (2 * H);
            }
        }
        double[] logs = new DoubleInterpreter().values(draw.logDensity());
        for (int row = 0; row < ROWS; row++) {
            double expected = -Math.log(Math.abs(determinant(columns, row, d))) - 0.5 * d * Math.log(2 * Math.PI);
            for (int j = 0; j < d; j++) {
                expected -= 0.5 * e[row * d + j] * e[row * d + j];
            }
            // H² times a third derivative.
            assertEquals(expected, logs[row], 1e-7 * (1 + Math.abs(expected)));
        }
    }

    private static double[] moved(Value noise, Value z, double[] e, int column, double h) {
        double[] other = e.clone();
        for (int row = 0; row < ROWS; row++) {
            other[row * e.length / ROWS + column] += h;
        }
        return new DoubleInterpreter().with(noise, other).values(z);
    }

    private static double determinant(double[][] columns, int row, int d) {
        double[][] a = new double[d][d];
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                a[i][j] = columns[j][row * d + i];
            }
        }
        return switch (d) {
            case 1 -> a[0][0];
            case 2 -> a[0][0] * a[1][1] - a[0][1] * a[1][0];
            default -> a[0][0] * (a[1][1] * a[2][2] - a[1][2] * a[2][1]) - a[0][1] * (a[1][0] * a[2][2] - a[1][2] * a[2][0])
                    + a[0][2] * (a[1][0] * a[2][1] - a[1][1] * a[2][0]);
        };
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_density_at_a_draw_is_the_draws(Posterior posterior, int d) {
        Value told = told(posterior, d);
        List<Value> own = own(posterior, d);
        Draw draw = posterior.draw(told, random("noise", ROWS, d, 1), own);
        DoubleInterpreter numbers = new DoubleInterpreter();
        double[] expected = numbers.values(draw.logDensity());
        double[] again = numbers.values(posterior.logDensity(told, draw.z(), own));
        double[] pairs = numbers.values(posterior.logDensities(told, draw.z(), own));
        // Constants of a graph are floats.
        for (int i = 0; i < ROWS; i++) {
            assertEquals(expected[i], again[i], 1e-6 * (1 + Math.abs(expected[i])));
            assertEquals(expected[i], pairs[i * ROWS + i], 1e-6 * (1 + Math.abs(expected[i])));
        }
    }

    /// Row i, column k: latent i under the posterior of point k.
    @ParameterizedTest
    @MethodSource("all")
    void densities_of_pairs_stand_where_they_should(Posterior posterior, int d) {
        Value told = told(posterior, d);
        List<Value> own = own(posterior, d);
        Value z = random("z", 2, d, 0.6);
        DoubleInterpreter numbers = new DoubleInterpreter();
        double[] pairs = numbers.values(posterior.logDensities(told, z, own));
        for (int i = 0; i < 2; i++) {
            for (int k = 0; k < ROWS; k++) {
                double one = numbers.scalar(posterior.logDensity(told.rows(k, k + 1), z.rows(i, i + 1), own));
                assertEquals(one, pairs[i * ROWS + k], 1e-10 * (1 + Math.abs(one)));
            }
        }
    }

    /// Where z = μ(x) is the centre and the columns of S are what unit noise adds.
    @ParameterizedTest
    @MethodSource("all")
    void closed_forms_are_those_of_the_normal_it_draws(Posterior posterior, int d) {
        Value told = told(posterior, d);
        if (posterior.divergence(told, d).isEmpty()) {
            return;
        }
        Value noise = random("noise", ROWS, d, 0);
        Draw draw = posterior.draw(told, noise, List.of());
        double[] mean = new DoubleInterpreter().values(draw.z());
        double[] at = new DoubleInterpreter().values(draw.logDensity());
        double[] entropy = new DoubleInterpreter().values(posterior.entropy(told, d).orElseThrow());
        double[] shares = new DoubleInterpreter().values(posterior.divergence(told, d).orElseThrow());
        double[] trace = new double[ROWS];
        for (int j = 0; j < d; j++) {
            double[] moved = moved(noise, draw.z(), new double[ROWS * d], j, 1);
            for (int i = 0; i < moved.length; i++) {
                trace[i / d] += Math.pow(moved[i] - mean[i], 2);
            }
        }
        for (int row = 0; row < ROWS; row++) {
            double squares = trace[row];
            double kl = 0;
            for (int j = 0; j < d; j++) {
                squares += mean[row * d + j] * mean[row * d + j];
                kl += shares[row * d + j];
            }
            // Constants of a graph are floats.
            assertEquals(-at[row] + 0.5 * d, entropy[row], 1e-6);
            assertEquals(0.5 * squares + 0.5 * d * Math.log(2 * Math.PI) - entropy[row], kl, 1e-6);
        }
    }

    /// Document 002, question 1.5: the second argument is the variance.
    @Test
    void the_two_divergences_of_the_report() {
        double[] told = {0.2, 0.5 * Math.log(1.2), 4, 0.5 * Math.log(3)};
        Value rows = random("report", 2, 2, 0);
        double[] kl = new DoubleInterpreter().with(rows, told).values(new Diagonal().divergence(rows, 1).orElseThrow());
        assertEquals(0.0288392, kl[0], 5e-8);
        assertEquals(8.4506939, kl[1], 5e-8);
    }
}
