package genlab.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.noise.Stream;
import java.util.List;

/// Gradients against differences along one random direction in all variables, in double precision.
public final class Differences {

    private static final double H = 1e-5;

    private Differences() {
    }

    /// @param tolerance relative to 1 and the slope; H² times a third derivative at least
    public static void check(Value loss, List<Value> variables, double tolerance) {
        double difference = (along(loss, variables, H) - along(loss, variables, -H)) / (2 * H);
        assertEquals(difference, slope(loss, variables), tolerance * (1 + Math.abs(difference)));
    }

    /// The gradient times the direction.
    public static double slope(Value loss, List<Value> variables) {
        List<Value> gradient = loss.graph().gradient(loss, variables);
        DoubleInterpreter numbers = new DoubleInterpreter();
        double slope = 0;
        for (int k = 0; k < variables.size(); k++) {
            double[] part = numbers.values(gradient.get(k));
            for (int i = 0; i < part.length; i++) {
                slope += part[i] * Stream.of(8).child(k).gaussian(i);
            }
        }
        return slope;
    }

    private static double along(Value loss, List<Value> variables, double h) {
        DoubleInterpreter numbers = new DoubleInterpreter();
        for (int k = 0; k < variables.size(); k++) {
            double[] moved = new DoubleInterpreter().values(variables.get(k)).clone();
            for (int i = 0; i < moved.length; i++) {
                moved[i] += h * Stream.of(8).child(k).gaussian(i);
            }
            numbers.with(variables.get(k), moved);
        }
        return numbers.scalar(loss);
    }
}
