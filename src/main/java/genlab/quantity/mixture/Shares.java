package genlab.quantity.mixture;

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

    /// These shares on their way to `next`: 0 here, 1 there. Those of another number of components or points are there at once.
    public Shares towards(Shares next, double way) {
        if (components != next.components || values.length != next.values.length) {
            return next;
        }
        double[] between = new double[values.length];
        for (int i = 0; i < between.length; i++) {
            between[i] = values[i] + way * (next.values[i] - values[i]);
        }
        return new Shares(components, between);
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
