package genlab.quantity;

import java.util.Arrays;

/// Probabilities of several components for each of several points: those of a point sum to 1. The array is not to be written to.
///
/// @param values `components` numbers a point, point after point
public record Shares(int components, double[] values) {

    public int points() {
        return components == 0 ? 0 : values.length / components;
    }

    public double of(int point, int component) {
        return values[point * components + component];
    }

    /// The component with the greatest share; of equals the first.
    public int greatest(int point) {
        int greatest = 0;
        for (int k = 1; k < components; k++) {
            greatest = of(point, k) > of(point, greatest) ? k : greatest;
        }
        return greatest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shares that && components == that.components && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
