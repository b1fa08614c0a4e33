package genlab.model;

import genlab.noise.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// The law of a generator's latent: independent coordinates, standard normal or uniform on [−1, 1].
public record Prior(Law law, int dimensions) {

    /// The law of one coordinate.
    public enum Law { GAUSSIAN, UNIFORM }

    /// Lattices of a Gaussian stop here: beyond ±5 lies 5.7e-7 of the mass a dimension, which the outermost cells carry.
    static final double REACH = 5;

    /// The square of this half side holds a plane's Gaussian to within a thousandth.
    private static final double SEEN = 3.5;

    public Prior {
        if (dimensions < 1) {
            throw new IllegalArgumentException("Expected at least one latent dimension, got " + dimensions + ".");
        }
    }

    /// Half the width of the box a lattice covers.
    public double reach() {
        return law == Law.GAUSSIAN ? REACH : 1;
    }

    /// Half the side of the square that shows it: all of it, or of a Gaussian all but a thousandth.
    public double seen() {
        return law == Law.GAUSSIAN ? SEEN : 1;
    }

    /// Coordinate number `index` of the endless row of coordinates that `noise` names.
    public double coordinate(Stream noise, long index) {
        return law == Law.GAUSSIAN ? noise.gaussian(index) : 2 * noise.uniform(index) - 1;
    }

    /// The u-quantile of one coordinate.
    public double quantile(double u) {
        return law == Law.GAUSSIAN ? NormalDistribution.of(0, 1).inverseCumulativeProbability(u) : 2 * u - 1;
    }

    /// `count` places of one coordinate between which lies equal mass, from its 0.01-quantile to its 0.99-quantile.
    public double[] evenly(int count) {
        double[] places = new double[count];
        for (int i = 0; i < count; i++) {
            places[i] = quantile(LatentMap.EDGE + (1 - 2 * LatentMap.EDGE) * i / (count - 1));
        }
        return places;
    }

    /// n cells along each of two dimensions, n² along a single one, each with its exact prior mass.
    ///
    /// @throws IllegalArgumentException above two dimensions: no lattice is fine enough there
    public Lattice lattice(int n) {
        return switch (dimensions) {
            case 1 -> Lattice.line(edges(n * n), masses(n * n));
            case 2 -> Lattice.plane(edges(n), masses(n));
            default -> throw new IllegalArgumentException("Expected a latent of 1 or 2 dimensions, got " + dimensions
                    + "; use samples instead.");
        };
    }

    private double[] edges(int n) {
        double[] edges = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            edges[i] = reach() * (2.0 * i / n - 1);
        }
        return edges;
    }

    private double[] masses(int n) {
        double[] edges = edges(n);
        double[] masses = new double[n];
        NormalDistribution normal = NormalDistribution.of(0, 1);
        for (int i = 0; i < n; i++) {
            masses[i] = law == Law.UNIFORM ? 1.0 / n : normal.probability(edges[i], edges[i + 1]);
        }
        if (law == Law.GAUSSIAN) {
            double tail = normal.survivalProbability(REACH);
            masses[0] += tail;
            masses[n - 1] += tail;
        }
        return masses;
    }
}
