package genlab.math;

/// log Σᵢ exp(aᵢ) without overflow or underflow.
public final class LogSumExp {

    /// e⁻⁴⁵ = 3e-20 lies far below the last bit of the sum.
    private static final double NEGLIGIBLE = -45;

    private LogSumExp() {
    }

    /// log(eᵃ + eᵇ); −∞ if both are.
    public static double of(double a, double b) {
        double top = Math.max(a, b);
        double below = Math.min(a, b);
        return below == Double.NEGATIVE_INFINITY ? top : top + Math.log1p(Math.exp(below - top));
    }

    /// log Σᵢ wᵢ·exp(a[from + i·stride]) over i = 0 … w.length − 1; −∞ if every term is 0, NaN if a term is.
    public static double weighted(double[] a, int from, int stride, double[] w) {
        int count = w.length;
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            top = Math.max(top, a[from + i * stride]);
        }
        if (top == Double.NEGATIVE_INFINITY) {
            return top;
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double below = a[from + i * stride] - top;
            if (!(below < NEGLIGIBLE)) {
                sum += w[i] * Math.exp(below);
            }
        }
        return top + Math.log(sum);
    }
}
