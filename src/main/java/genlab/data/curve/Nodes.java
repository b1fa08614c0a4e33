package genlab.data.curve;

import genlab.math.GaussLegendre;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToIntFunction;

/// Curves as weighted points: the Gauss–Legendre rule on pieces of the arcs short enough for a given blur.
///
/// @param xy      x₀, y₀, x₁, y₁ … along the arcs, in data units
/// @param weights summing to 1 but for rounding
record Nodes(double[] xy, double[] weights) {

    /// Pieces of at most `length` data units, but no more than `most` to an arc, with `rule` on each.
    static Nodes ofLength(double length, int most, List<Arc> arcs, GaussLegendre rule) {
        return of(arcs, arc -> (int) Math.clamp(Math.ceil(arc.speed() / length), 1, most), rule);
    }

    /// As many nodes as the curve's own shape needs, whatever the blur: each arc in 16 pieces of 8 nodes.
    static Nodes ofShape(List<Arc> arcs) {
        return of(arcs, arc -> 16, GaussLegendre.of(8));
    }

    private static Nodes of(List<Arc> arcs, ToIntFunction<Arc> cut, GaussLegendre rule) {
        List<double[]> found = new ArrayList<>();
        for (Arc arc : arcs) {
            int pieces = cut.applyAsInt(arc);
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
