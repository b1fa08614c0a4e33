package genlab.quantity;

/// A number and how far it may be from the truth, in the same unit; an error of NaN means nobody knows.
public record Measured(double value, double error) {

    /// A number with nothing between it and its definition but rounding.
    public static Measured exact(double value) {
        return new Measured(value, 0);
    }

    /// A number seen on a sample or a minibatch, whose error is not worked out.
    public static Measured seen(double value) {
        return new Measured(value, Double.NaN);
    }

    /// A number computed at full effort; the sum of its distances from the same number at lower ones is the error.
    public static Measured refined(double value, double... coarser) {
        double error = 0;
        for (double other : coarser) {
            error += value == other ? 0 : Math.abs(value - other);
        }
        return new Measured(value, error);
    }
}
