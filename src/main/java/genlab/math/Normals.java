package genlab.math;

import java.util.List;
import jdk.incubator.vector.DoubleVector;

/// The terms tₖ(x) = log wₖ N(x; μₖ, Σₖ) of several weighted normals, and their log-sum-exp, one point at a time or a block of
/// {@link Columns} at a time. Each Σₖ is kept as its inverse Cholesky factor: with u = (x₁ − μ₁)/σ₁ and v = (x₂ − μ₂ − ρ(x₁ − μ₁))/σ₂.₁,
/// tₖ = log wₖ − log 2π − log σ₁σ₂.₁ − ½(u² + v²).
public final class Normals {

    private final int count;
    private final double[] x;
    private final double[] y;
    private final double[] slope;
    private final double[] inverseX;
    private final double[] inverseY;
    private final double[] logScale;

    private Normals(int count) {
        this.count = count;
        x = new double[count];
        y = new double[count];
        slope = new double[count];
        inverseX = new double[count];
        inverseY = new double[count];
        logScale = new double[count];
    }

    /// @param laws of positive definite covariance
    public static Normals of(double[] weights, List<Gaussian> laws) {
        Normals normals = new Normals(weights.length);
        for (int k = 0; k < weights.length; k++) {
            normals.set(k, weights[k], laws.get(k));
        }
        return normals;
    }

    private void set(int k, double weight, Gaussian law) {
        double left = law.varY() - law.covXY() * law.covXY() / law.varX();
        x[k] = law.meanX();
        y[k] = law.meanY();
        slope[k] = law.covXY() / law.varX();
        inverseX[k] = 1 / Math.sqrt(law.varX());
        inverseY[k] = 1 / Math.sqrt(left);
        logScale[k] = Math.log(weight) - Math.log(2 * Math.PI) - 0.5 * (Math.log(law.varX()) + Math.log(left));
    }

    public int count() {
        return count;
    }

    /// tₖ(x).
    public double term(int k, double px, double py) {
        double dx = px - x[k];
        double u = dx * inverseX[k];
        double v = (py - y[k] - slope[k] * dx) * inverseY[k];
        return logScale[k] - 0.5 * (u * u + v * v);
    }

    /// log Σₖ exp tₖ(x).
    public double logSum(double px, double py) {
        double top = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < count; k++) {
            top = Math.max(top, term(k, px, py));
        }
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += Math.exp(term(k, px, py) - top);
        }
        return top + Math.log(sum);
    }

    /// log Σₖ exp tₖ of every point.
    public double[] logSums(Columns points) {
        double[] sums = new double[points.size()];
        Block block = new Block();
        for (int from = 0; from < points.size(); from += Columns.BLOCK) {
            block.read(points, from);
            System.arraycopy(block.logSums, 0, sums, from, points.inBlock(from));
        }
        return sums;
    }

    /// tₖ of the points of a block, to `out`.
    public void terms(int k, Columns points, int from, double[] out, int at) {
        DoubleVector inverse = DoubleLanes.all(inverseY[k]);
        for (int i = 0; i < Columns.BLOCK; i += DoubleLanes.WIDTH) {
            DoubleVector dx = DoubleLanes.load(points.x(), from + i).sub(x[k]);
            DoubleVector dy = DoubleLanes.load(points.y(), from + i).sub(y[k]);
            DoubleVector u = dx.mul(inverseX[k]);
            DoubleVector v = dx.fma(DoubleLanes.all(-slope[k]), dy).mul(inverse);
            u.fma(u, v.mul(v)).fma(DoubleLanes.all(-0.5), DoubleLanes.all(logScale[k])).intoArray(out, at + i);
        }
    }

    /// Room to work on the points of one block.
    public final class Block {

        private final double[] shares = new double[count * Columns.BLOCK];
        private final double[] tops = new double[Columns.BLOCK];
        private final double[] logSums = new double[Columns.BLOCK];

        /// exp(tₖ − log Σⱼ exp tⱼ) of the points last read: those of k begin at k·BLOCK; 0 beyond the last point.
        public double[] shares() {
            return shares;
        }

        /// log Σₖ exp tₖ of the points last read; 0 beyond the last point.
        public double[] logSums() {
            return logSums;
        }

        /// Reads the block of points that begins at `from`.
        public void read(Columns points, int from) {
            for (int k = 0; k < count; k++) {
                terms(k, points, from, shares, k * Columns.BLOCK);
            }
            subtractTops();
            DoubleLanes.exp(shares, 0, shares.length);
            divideBySums();
            DoubleLanes.log(logSums, 0, Columns.BLOCK);
            for (int i = 0; i < Columns.BLOCK; i += DoubleLanes.WIDTH) {
                DoubleLanes.add(DoubleLanes.load(tops, i), logSums, i);
            }
            for (int i = points.inBlock(from); i < Columns.BLOCK; i++) {
                logSums[i] = 0;
                for (int k = 0; k < count; k++) {
                    shares[k * Columns.BLOCK + i] = 0;
                }
            }
        }

        private void subtractTops() {
            for (int i = 0; i < Columns.BLOCK; i += DoubleLanes.WIDTH) {
                DoubleVector top = DoubleLanes.load(shares, i);
                for (int at = i + Columns.BLOCK; at < shares.length; at += Columns.BLOCK) {
                    top = top.max(DoubleLanes.load(shares, at));
                }
                for (int at = i; at < shares.length; at += Columns.BLOCK) {
                    DoubleLanes.load(shares, at).sub(top).intoArray(shares, at);
                }
                top.intoArray(tops, i);
            }
        }

        private void divideBySums() {
            for (int i = 0; i < Columns.BLOCK; i += DoubleLanes.WIDTH) {
                DoubleVector sum = DoubleVector.zero(DoubleLanes.DOUBLES);
                for (int at = i; at < shares.length; at += Columns.BLOCK) {
                    sum = sum.add(DoubleLanes.load(shares, at));
                }
                sum.intoArray(logSums, i);
                DoubleVector share = DoubleLanes.all(1).div(sum);
                for (int at = i; at < shares.length; at += Columns.BLOCK) {
                    DoubleLanes.load(shares, at).mul(share).intoArray(shares, at);
                }
            }
        }
    }
}
