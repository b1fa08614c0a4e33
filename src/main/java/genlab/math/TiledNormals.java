package genlab.math;

import java.util.List;
import jdk.incubator.vector.DoubleVector;

/// log Σᵢ wᵢ N(x; μᵢ, Σᵢ) of very many weighted normals, neighbours in the list being neighbours in the plane more often than not: they are
/// kept in tiles, and of a tile no more is asked than a bound, if that says it cannot matter. What is left out is less than
/// e⁻³⁴ = 2e-15 of the sum a tile.
public final class TiledNormals {

    private static final int TILE = 64;

    /// In nats below what is already found.
    private static final double NEGLIGIBLE = 34;

    private final int tiles;
    private final double[] x;
    private final double[] y;
    private final double[] slope;
    private final double[] inverseX;
    private final double[] inverseY;
    private final double[] logScale;

    /// Of each tile: the box of its means, the greatest variance in any direction, and a bound on the log of its sum at no distance.
    private final double[][] box;
    private final double[] widest;
    private final double[] top;

    private TiledNormals(int count) {
        tiles = Math.ceilDiv(count, TILE);
        int padded = tiles * TILE;
        x = new double[padded];
        y = new double[padded];
        slope = new double[padded];
        inverseX = new double[padded];
        inverseY = new double[padded];
        logScale = new double[padded];
        box = new double[tiles][];
        widest = new double[tiles];
        top = new double[tiles];
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
        double left = law.varY() - law.covXY() * law.covXY() / law.varX();
        x[i] = law.meanX();
        y[i] = law.meanY();
        slope[i] = law.covXY() / law.varX();
        inverseX[i] = 1 / Math.sqrt(law.varX());
        inverseY[i] = 1 / Math.sqrt(left);
        logScale[i] = logWeight - Math.log(2 * Math.PI) - 0.5 * (Math.log(law.varX()) + Math.log(left));
        int tile = i / TILE;
        if (box[tile] == null) {
            box[tile] = new double[] {x[i], x[i], y[i], y[i]};
            top[tile] = Double.NEGATIVE_INFINITY;
        }
        double[] b = box[tile];
        b[0] = Math.min(b[0], x[i]);
        b[1] = Math.max(b[1], x[i]);
        b[2] = Math.min(b[2], y[i]);
        b[3] = Math.max(b[3], y[i]);
        widest[tile] = Math.max(widest[tile], law.varX() + law.varY());
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

    /// Room to look from one place after another.
    private final class Look {

        private final double[] terms = new double[TILE];
        private final double[] bounds = new double[tiles];
        private double most;
        private double sum;

        double at(double px, double py) {
            int best = 0;
            for (int t = 0; t < tiles; t++) {
                double[] b = box[t];
                double dx = Math.max(0, Math.max(b[0] - px, px - b[1]));
                double dy = Math.max(0, Math.max(b[2] - py, py - b[3]));
                bounds[t] = top[t] - 0.5 * (dx * dx + dy * dy) / widest[t];
                best = bounds[t] > bounds[best] ? t : best;
            }
            most = Double.NEGATIVE_INFINITY;
            sum = 0;
            add(best, px, py);
            for (int t = 0; t < tiles; t++) {
                if (t != best && !(bounds[t] < most + Math.log(sum) - NEGLIGIBLE)) {
                    add(t, px, py);
                }
            }
            return most + Math.log(sum);
        }

        private void add(int tile, double px, double py) {
            int from = tile * TILE;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < TILE; i += DoubleLanes.WIDTH) {
                int at = from + i;
                DoubleVector dx = DoubleLanes.all(px).sub(DoubleLanes.load(x, at));
                DoubleVector u = dx.mul(DoubleLanes.load(inverseX, at));
                DoubleVector dy = DoubleLanes.all(py).sub(DoubleLanes.load(y, at)).sub(dx.mul(DoubleLanes.load(slope, at)));
                DoubleVector v = dy.mul(DoubleLanes.load(inverseY, at));
                u.mul(u).add(v.mul(v)).mul(-0.5).add(DoubleLanes.load(logScale, at)).intoArray(terms, i);
            }
            for (double term : terms) {
                greatest = Math.max(greatest, term);
            }
            if (greatest > most) {
                sum *= Math.exp(most - greatest);
                most = greatest;
            } else if (greatest != greatest) {
                most = greatest;
            }
            if (most == Double.NEGATIVE_INFINITY) {
                return;
            }
            for (int i = 0; i < TILE; i++) {
                terms[i] -= most;
            }
            DoubleLanes.exp(terms, 0, TILE);
            for (double term : terms) {
                sum += term;
            }
        }
    }
}
