package genlab.math;

import java.util.Arrays;
import java.util.List;
import jdk.incubator.vector.DoubleVector;

/// log Σᵢ wᵢ N(x; μᵢ, Σᵢ) of very many weighted normals, neighbours in the list being neighbours in the plane more often than not: they are
/// kept in tiles, and of a tile no more is asked than a bound, if that says it cannot matter. What is left out is less than
/// e⁻³⁰ = 1e-13 of the sum a tile. Tiles are small where 64 neighbours in the list lie in a small part of the plane.
public final class TiledNormals {

    /// Normals in a tile.
    public static final int TILE = 64;

    /// In nats below what is already found.
    private static final double NEGLIGIBLE = 30;

    /// In nats: what is so far above the exponents are counted from comes near to overflow.
    private static final double FAR = 600;

    private final int tiles;
    private final double[] x;
    private final double[] y;
    private final double[] slope;
    private final double[] inverseX;
    private final double[] inverseY;
    private final double[] logScale;

    /// Of each tile, and of none to fill the last vector: the box of its means, half the inverse of the greatest variance in any
    /// direction, and a bound on the log of its sum at no distance.
    private final int padded;
    private final double[] left;
    private final double[] right;
    private final double[] low;
    private final double[] high;
    private final double[] steepness;
    private final double[] top;

    private TiledNormals(int count) {
        tiles = Math.ceilDiv(count, TILE);
        int all = tiles * TILE;
        x = new double[all];
        y = new double[all];
        slope = new double[all];
        inverseX = new double[all];
        inverseY = new double[all];
        logScale = new double[all];
        padded = DoubleLanes.STRIDE * Math.ceilDiv(tiles, DoubleLanes.STRIDE);
        left = filled(Double.POSITIVE_INFINITY);
        right = filled(Double.NEGATIVE_INFINITY);
        low = filled(Double.POSITIVE_INFINITY);
        high = filled(Double.NEGATIVE_INFINITY);
        steepness = filled(Double.POSITIVE_INFINITY);
        top = filled(Double.NEGATIVE_INFINITY);
    }

    private double[] filled(double value) {
        double[] filled = new double[padded];
        Arrays.fill(filled, value);
        return filled;
    }

    /// @param logWeights −∞ for none
    /// @param laws       of positive definite covariance
    public static TiledNormals of(double[] logWeights, List<Gaussian> laws) {
        TiledNormals normals = new TiledNormals(logWeights.length);
        for (int i = 0; i < normals.x.length; i++) {
            boolean there = i < logWeights.length;
            normals.set(i, there ? logWeights[i] : Double.NEGATIVE_INFINITY, laws.get(there ? i : logWeights.length - 1));
        }
        return normals;
    }

    private void set(int i, double logWeight, Gaussian law) {
        double rest = law.varY() - law.covXY() * law.covXY() / law.varX();
        x[i] = law.meanX();
        y[i] = law.meanY();
        slope[i] = law.covXY() / law.varX();
        inverseX[i] = 1 / Math.sqrt(law.varX());
        inverseY[i] = 1 / Math.sqrt(rest);
        logScale[i] = logWeight - Math.log(2 * Math.PI) - 0.5 * (Math.log(law.varX()) + Math.log(rest));
        int tile = i / TILE;
        left[tile] = Math.min(left[tile], x[i]);
        right[tile] = Math.max(right[tile], x[i]);
        low[tile] = Math.min(low[tile], y[i]);
        high[tile] = Math.max(high[tile], y[i]);
        steepness[tile] = Math.min(steepness[tile], 0.5 / (law.varX() + law.varY()));
        top[tile] = LogSumExp.of(top[tile], logScale[i]);
    }

    /// At one place.
    public double logSum(double px, double py) {
        return new Look().at(px, py);
    }

    /// At every point.
    public double[] logSums(Points points) {
        Look look = new Look();
        double[] sums = new double[points.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = look.at(points.x(i), points.y(i));
        }
        return sums;
    }

    /// At every centre of a grid, row by row.
    public double[] logSums(Grid grid) {
        double[] sums = Arrays.stream(slope).allMatch(s -> s == 0)
                ? NormalsOnGrid.logSums(grid, x, y, inverseX, inverseY, logScale)
                : CorrelatedNormalsOnGrid.logSums(grid, x, y, slope, inverseX, inverseY, logScale);
        Look look = new Look();
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] == Double.NEGATIVE_INFINITY) {
                sums[i] = look.at(grid.x(i % grid.columns()), grid.y(i / grid.columns()));
            }
        }
        return sums;
    }

    /// Room to look from one place after another.
    private final class Look {

        private final double[] terms = new double[TILE];
        private final double[] bounds = new double[padded];
        private final double[] sums = new double[DoubleLanes.STRIDE];
        private double most;

        /// The tile with the greatest bound first: what it has says which of the others can matter.
        double at(double px, double py) {
            bound(px, py);
            int best = 0;
            for (int t = 1; t < tiles; t++) {
                best = bounds[t] > bounds[best] ? t : best;
            }
            exponents(best, px, py);
            most = greatest();
            if (most == Double.NEGATIVE_INFINITY) {
                return most;
            }
            Arrays.fill(sums, 0);
            addExponentials();
            double least = log() - NEGLIGIBLE;
            for (int t = 0; t < tiles; t++) {
                if (t != best && !(bounds[t] < least)) {
                    exponents(t, px, py);
                    if (bounds[t] > most + FAR) {
                        raise();
                    }
                    addExponentials();
                }
            }
            return log();
        }

        /// A bound on the log of every tile's sum.
        private void bound(double px, double py) {
            DoubleVector zero = DoubleLanes.all(0);
            for (int t = 0; t < padded; t += DoubleLanes.WIDTH) {
                DoubleVector dx = DoubleLanes.load(left, t).sub(px).max(DoubleLanes.load(right, t).neg().add(px)).max(zero);
                DoubleVector dy = DoubleLanes.load(low, t).sub(py).max(DoubleLanes.load(high, t).neg().add(py)).max(zero);
                DoubleLanes.load(top, t).sub(dx.mul(dx).add(dy.mul(dy)).mul(DoubleLanes.load(steepness, t))).intoArray(bounds, t);
            }
        }

        /// log wᵢN(x; μᵢ, Σᵢ) of a tile.
        private void exponents(int tile, double px, double py) {
            int from = tile * TILE;
            for (int i = 0; i < TILE; i += DoubleLanes.WIDTH) {
                int at = from + i;
                DoubleVector dx = DoubleLanes.all(px).sub(DoubleLanes.load(x, at));
                DoubleVector u = dx.mul(DoubleLanes.load(inverseX, at));
                DoubleVector dy = DoubleLanes.all(py).sub(DoubleLanes.load(y, at)).sub(dx.mul(DoubleLanes.load(slope, at)));
                DoubleVector v = dy.mul(DoubleLanes.load(inverseY, at));
                u.mul(u).add(v.mul(v)).mul(-0.5).add(DoubleLanes.load(logScale, at)).intoArray(terms, i);
            }
        }

        private double greatest() {
            double greatest = Double.NEGATIVE_INFINITY;
            for (double term : terms) {
                greatest = Math.max(greatest, term);
            }
            return greatest;
        }

        /// Counts from the greatest exponent of the tile, if that is more.
        private void raise() {
            double greatest = greatest();
            if (greatest > most) {
                double less = Math.exp(most - greatest);
                Arrays.setAll(sums, i -> less * sums[i]);
                most = greatest;
            }
        }

        private void addExponentials() {
            DoubleVector shift = DoubleLanes.all(most);
            for (int i = 0; i < TILE; i += DoubleLanes.WIDTH) {
                DoubleLanes.load(terms, i).sub(shift).intoArray(terms, i);
            }
            DoubleLanes.exp(terms, 0, TILE);
            for (int i = 0; i < TILE; i += DoubleLanes.WIDTH) {
                DoubleLanes.add(DoubleLanes.load(terms, i), sums, i % DoubleLanes.STRIDE);
            }
        }

        private double log() {
            return most + Math.log(DoubleLanes.total(sums, 0));
        }
    }
}
