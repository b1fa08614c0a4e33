package genlab.data.curve;

import genlab.math.GaussLegendre;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/// Curves as weighted points: the Gauss–Legendre rule on pieces of the arcs short enough for a given blur.
///
/// @param xy      x₀, y₀, x₁, y₁ … along the arcs, in data units
/// @param weights summing to 1 but for rounding
record Nodes(double[] xy, double[] weights) {

    /// Pieces of at most `piece` data units in length, with `rule` on each.
    static Nodes of(List<Arc> arcs, double piece, GaussLegendre rule) {
        List<double[]> found = new ArrayList<>();
        for (Arc arc : arcs) {
            int pieces = Math.max(1, (int) Math.ceil(arc.speed() / piece));
            double half = 0.5 / pieces;
            for (int p = 0; p < pieces; p++) {
                for (int i = 0; i < rule.size(); i++) {
                    double t = (2 * p + 1 + rule.node(i)) * half;
                    found.add(new double[] {arc.x().applyAsDouble(t), arc.y().applyAsDouble(t),
                        arc.weight() * arc.density(t) * rule.weight(i) * half});
                }
            }
        }
        double[] xy = new double[2 * found.size()];
        double[] weights = new double[found.size()];
        for (int i = 0; i < weights.length; i++) {
            xy[2 * i] = found.get(i)[0];
            xy[2 * i + 1] = found.get(i)[1];
            weights[i] = found.get(i)[2];
        }
        return new Nodes(xy, weights);
    }

    /// E f(x, y) along the curves.
    double mean(DoubleBinaryOperator f) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * f.applyAsDouble(xy[2 * i], xy[2 * i + 1]);
        }
        return sum;
    }
}
