package genlab.math;

import java.util.function.DoubleUnaryOperator;

/// The n-point Gauss–Legendre rule on [−1, 1], exact for polynomials up to degree 2n − 1.
public final class GaussLegendre {

    private final double[] nodes;
    private final double[] weights;

    private GaussLegendre(double[] nodes, double[] weights) {
        this.nodes = nodes;
        this.weights = weights;
    }

    /// Nodes are the zeros of the Legendre polynomial Pₙ by Newton's method from cos(π(i + ¾)/(n + ½)), weights
    /// 2/((1 − x²)Pₙ′(x)²) (Abramowitz and Stegun 25.4.29).
    public static GaussLegendre of(int n) {
        double[] nodes = new double[n];
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            double x = -Math.cos(Math.PI * (i + 0.75) / (n + 0.5));
            double slope = 0;
            // Newton doubles the correct digits each time: from two, five steps reach the last bit.
            for (int step = 0; step < 6; step++) {
                double before = 0;
                double value = 1;
                for (int k = 1; k <= n; k++) {
                    double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
                    before = value;
                    value = next;
                }
                slope = n * (x * value - before) / (x * x - 1);
                x -= value / slope;
            }
            nodes[i] = x;
            weights[i] = 2 / ((1 - x * x) * slope * slope);
        }
        return new GaussLegendre(nodes, weights);
    }

    public int size() {
        return nodes.length;
    }

    public double node(int i) {
        return nodes[i];
    }

    public double weight(int i) {
        return weights[i];
    }

    /// ∫ f over [from, to], cut into `panels` equal parts with the rule on each.
    public double integrate(DoubleUnaryOperator f, double from, double to, int panels) {
        double half = (to - from) / panels / 2;
        double sum = 0;
        for (int p = 0; p < panels; p++) {
            double middle = from + (2 * p + 1) * half;
            for (int i = 0; i < nodes.length; i++) {
                sum += weights[i] * f.applyAsDouble(middle + half * nodes[i]);
            }
        }
        return sum * half;
    }
}
