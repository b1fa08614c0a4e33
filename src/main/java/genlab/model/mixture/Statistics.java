package genlab.model.mixture;

import genlab.math.Columns;
import genlab.math.DoubleLanes;
import genlab.math.Gaussian;
import genlab.math.Normals;
import genlab.model.Component;
import java.util.Arrays;
import java.util.List;
import jdk.incubator.vector.DoubleVector;

/// What an E step leaves behind. With γᵢₖ = q(k|xᵢ) under θ_q and d = xᵢ − μₖ (the means of θ_q, so that nothing cancels near the end),
/// it keeps for each component Σᵢγ, Σᵢγd and Σᵢγddᵀ: 6 numbers, from which follow the M step, the gradient of ℓ at θ_q, and the lower
/// bound F(q, θ) at every θ. The responsibilities themselves are not kept: a million points cost no memory.
///
/// @param theta         θ_q
/// @param sums          n, x, y, xx, xy, yy of component 0, then 1 …
/// @param logLikelihood ℓ(θ_q), in nats per squared stage unit
record Statistics(List<Component> theta, double[] sums, double logLikelihood) {

    static final int EACH = 6;

    /// The E step: γᵢₖ = πₖN(xᵢ; μₖ, Σₖ)/Σⱼ πⱼN(xᵢ; μⱼ, Σⱼ), a block of points at a time.
    static Statistics of(List<Component> theta, Columns points) {
        Normals.Block block = normals(theta).new Block();
        double[] partial = new double[(EACH * theta.size() + 1) * DoubleLanes.STRIDE];
        for (int from = 0; from < points.size(); from += Columns.BLOCK) {
            block.read(points, from);
            for (int k = 0; k < theta.size(); k++) {
                gather(theta.get(k).law(), points, from, block.shares(), k, partial);
            }
            gather(block.logSums(), partial, EACH * theta.size() * DoubleLanes.STRIDE);
        }
        double[] sums = new double[EACH * theta.size()];
        Arrays.setAll(sums, i -> DoubleLanes.total(partial, i * DoubleLanes.STRIDE));
        return new Statistics(theta, sums, DoubleLanes.total(partial, sums.length * DoubleLanes.STRIDE));
    }

    static Normals normals(List<Component> theta) {
        return Normals.of(theta.stream().mapToDouble(Component::weight).toArray(), theta.stream().map(Component::law).toList());
    }

    /// ℓ(θ).
    static double logLikelihood(List<Component> theta, Columns points) {
        Normals.Block block = normals(theta).new Block();
        double[] partial = new double[DoubleLanes.STRIDE];
        for (int from = 0; from < points.size(); from += Columns.BLOCK) {
            block.read(points, from);
            gather(block.logSums(), partial, 0);
        }
        return DoubleLanes.total(partial, 0);
    }

    private static void gather(Gaussian law, Columns points, int from, double[] shares, int k, double[] to) {
        for (int part = 0; part < DoubleLanes.STRIDE; part += DoubleLanes.WIDTH) {
            DoubleVector n = DoubleVector.zero(DoubleLanes.DOUBLES);
            DoubleVector x = n;
            DoubleVector y = n;
            DoubleVector xx = n;
            DoubleVector xy = n;
            DoubleVector yy = n;
            for (int i = part; i < Columns.BLOCK; i += DoubleLanes.STRIDE) {
                DoubleVector share = DoubleLanes.load(shares, k * Columns.BLOCK + i);
                DoubleVector dx = DoubleLanes.load(points.x(), from + i).sub(law.meanX());
                DoubleVector dy = DoubleLanes.load(points.y(), from + i).sub(law.meanY());
                DoubleVector sx = share.mul(dx);
                DoubleVector sy = share.mul(dy);
                n = n.add(share);
                x = x.add(sx);
                y = y.add(sy);
                xx = sx.fma(dx, xx);
                xy = sx.fma(dy, xy);
                yy = sy.fma(dy, yy);
            }
            int at = EACH * k * DoubleLanes.STRIDE + part;
            DoubleLanes.add(n, to, at);
            DoubleLanes.add(x, to, at + DoubleLanes.STRIDE);
            DoubleLanes.add(y, to, at + 2 * DoubleLanes.STRIDE);
            DoubleLanes.add(xx, to, at + 3 * DoubleLanes.STRIDE);
            DoubleLanes.add(xy, to, at + 4 * DoubleLanes.STRIDE);
            DoubleLanes.add(yy, to, at + 5 * DoubleLanes.STRIDE);
        }
    }

    private static void gather(double[] values, double[] to, int at) {
        for (int part = 0; part < DoubleLanes.STRIDE; part += DoubleLanes.WIDTH) {
            DoubleVector sum = DoubleVector.zero(DoubleLanes.DOUBLES);
            for (int i = part; i < Columns.BLOCK; i += DoubleLanes.STRIDE) {
                sum = sum.add(DoubleLanes.load(values, i));
            }
            DoubleLanes.add(sum, to, at + part);
        }
    }

    int components() {
        return theta.size();
    }

    /// Nₖ = Σᵢ γᵢₖ.
    double mass(int k) {
        return sums[EACH * k];
    }

    /// n = Σₖ Nₖ.
    double points() {
        double points = 0;
        for (int k = 0; k < theta.size(); k++) {
            points += mass(k);
        }
        return points;
    }

    /// The weighted mean Σγx/Nₖ and covariance Σγ(x − mean)(x − mean)ᵀ/Nₖ; needs Nₖ > 0.
    Gaussian moments(int k) {
        Gaussian about = theta.get(k).law();
        int at = EACH * k;
        double n = sums[at];
        double dx = sums[at + 1] / n;
        double dy = sums[at + 2] / n;
        return new Gaussian(about.meanX() + dx, about.meanY() + dy,
                Math.max(0, sums[at + 3] / n - dx * dx), Math.max(0, sums[at + 5] / n - dy * dy), sums[at + 4] / n - dx * dy);
    }

    /// F(q, θ) = Σᵢₖ γᵢₖ log πₖN(xᵢ; μₖ, Σₖ) + H(q), where H(q) is what makes F(q, θ_q) = ℓ(θ_q).
    double lowerBound(List<Component> other) {
        return logLikelihood + expected(other) - expected(theta);
    }

    /// E_q log p_θ(x, z).
    private double expected(List<Component> other) {
        double sum = 0;
        for (int k = 0; k < theta.size(); k++) {
            int at = EACH * k;
            double n = sums[at];
            if (n > 0) {
                Gaussian law = other.get(k).law();
                double dx = theta.get(k).law().meanX() - law.meanX();
                double dy = theta.get(k).law().meanY() - law.meanY();
                double xx = sums[at + 3] + 2 * dx * sums[at + 1] + n * dx * dx;
                double xy = sums[at + 4] + dx * sums[at + 2] + dy * sums[at + 1] + n * dx * dy;
                double yy = sums[at + 5] + 2 * dy * sums[at + 2] + n * dy * dy;
                double det = law.determinant();
                double square = (law.varY() * xx - 2 * law.covXY() * xy + law.varX() * yy) / det;
                sum += n * (Math.log(other.get(k).weight()) - Math.log(2 * Math.PI) - 0.5 * Math.log(det)) - 0.5 * square;
            }
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statistics that && theta.equals(that.theta) && Arrays.equals(sums, that.sums);
    }

    @Override
    public int hashCode() {
        return theta.hashCode();
    }
}
