package genlab.model.density;

import genlab.math.Columns;
import genlab.math.DoubleLanes;
import genlab.math.Grid;
import genlab.math.Points;
import jdk.incubator.vector.DoubleVector;

/// The mean of equal normal kernels on some points, in coordinates in which each kernel is round, for any bandwidth h:
/// p(u) = 1/n Σᵢ exp(−|u − uᵢ|²/2h²)/(2πh²). Exact to rounding wherever one looks: far from all points the nearest one leads.
final class KernelSum implements Kernels {

    /// Kernels below e⁻⁶⁰⁰ are left out of sums that come out above 1e-250: less than their rounding.
    private static final double FARTHEST = 600;

    private static final double FAINTEST = 1e-250;

    private final Columns nodes;

    /// @param nodes at least one
    KernelSum(Points nodes) {
        this.nodes = Columns.of(nodes);
    }

    int size() {
        return nodes.size();
    }

    double x(int node) {
        return nodes.x()[node];
    }

    double y(int node) {
        return nodes.y()[node];
    }

    @Override
    public double logDensity(double ux, double uy, double h) {
        return new Place(-1).at(ux, uy, h).logMean(size(), h);
    }

    /// log p₋ᵢ(uᵢ), without the kernel of node i itself, and how it changes with log h; needs two nodes.
    Place without(int node, double h) {
        return new Place(node).at(x(node), y(node), h);
    }

    /// log p at every centre of a grid, row by row. Because exp(−½(a² + b²)) = exp(−½a²)·exp(−½b²), a grid of r rows and c columns takes
    /// (r + c)n exponentials and a matrix product instead of r·c·n exponentials. Cells so far from all points that products underflow
    /// are done one by one.
    @Override
    public double[] logDensities(Grid grid, double h) {
        double[] sums = new double[grid.cells()];
        int stride = Math.ceilDiv(grid.columns(), DoubleLanes.STRIDE) * DoubleLanes.STRIDE;
        double[] row = new double[stride];
        double[] padded = new double[stride * grid.rows()];
        for (int i = 0; i < size(); i++) {
            for (int column = 0; column < grid.columns(); column++) {
                double a = (grid.x(column) - x(i)) / h;
                row[column] = -0.5 * a * a;
            }
            DoubleLanes.exp(row, 0, stride);
            for (int r = 0; r < grid.rows(); r++) {
                double b = (grid.y(r) - y(i)) / h;
                if (b * b < 2 * FARTHEST) {
                    add(Math.exp(-0.5 * b * b), row, padded, r * stride, stride);
                }
            }
        }
        double scale = Math.log(2 * Math.PI * h * h * size());
        for (int r = 0; r < grid.rows(); r++) {
            for (int column = 0; column < grid.columns(); column++) {
                double sum = padded[r * stride + column];
                sums[grid.index(column, r)] = sum > FAINTEST ? Math.log(sum) - scale : logDensity(grid.x(column), grid.y(r), h);
            }
        }
        return sums;
    }

    private static void add(double weight, double[] row, double[] to, int at, int count) {
        DoubleVector w = DoubleLanes.all(weight);
        for (int i = 0; i < count; i += DoubleLanes.WIDTH) {
            DoubleLanes.load(row, i).fma(w, DoubleLanes.load(to, at + i)).intoArray(to, at + i);
        }
    }

    /// The kernels seen from one place, by sᵢ = |u − uᵢ|²/h² and the weights wᵢ ∝ exp(−½sᵢ), which sum to 1.
    final class Place {

        private final int left;
        private final double[] squares = new double[Columns.BLOCK];
        private final double[] kernels = new double[Columns.BLOCK];
        private double nearest = Double.POSITIVE_INFINITY;
        private double sum;
        private double first;
        private double second;

        /// @param left the node left out, −1 for none
        private Place(int left) {
            this.left = left;
        }

        private Place at(double ux, double uy, double h) {
            for (int from = 0; from < size(); from += Columns.BLOCK) {
                measure(from, ux, uy, h);
                for (int i = 0; i < nodes.inBlock(from); i++) {
                    nearest = Math.min(nearest, squares[i]);
                }
            }
            for (int from = 0; from < size(); from += Columns.BLOCK) {
                measure(from, ux, uy, h);
                gather();
            }
            return this;
        }

        private void measure(int from, double ux, double uy, double h) {
            double scale = 1 / (h * h);
            for (int i = 0; i < Columns.BLOCK; i += DoubleLanes.WIDTH) {
                DoubleVector dx = DoubleLanes.load(nodes.x(), from + i).sub(ux);
                DoubleVector dy = DoubleLanes.load(nodes.y(), from + i).sub(uy);
                dx.fma(dx, dy.mul(dy)).mul(scale).intoArray(squares, i);
            }
            for (int i = nodes.inBlock(from); i < Columns.BLOCK; i++) {
                squares[i] = Double.POSITIVE_INFINITY;
            }
            if (left >= from && left < from + Columns.BLOCK) {
                squares[left - from] = Double.POSITIVE_INFINITY;
            }
        }

        private void gather() {
            for (int i = 0; i < Columns.BLOCK; i++) {
                kernels[i] = 0.5 * (nearest - squares[i]);
            }
            DoubleLanes.exp(kernels, 0, Columns.BLOCK);
            for (int i = 0; i < Columns.BLOCK; i++) {
                if (kernels[i] > 0) {
                    sum += kernels[i];
                    first += kernels[i] * squares[i];
                    second += kernels[i] * squares[i] * squares[i];
                }
            }
        }

        /// log of the mean of `count` kernels.
        double logMean(int count, double h) {
            return Math.log(sum / count) - 0.5 * nearest - Math.log(2 * Math.PI * h * h);
        }

        /// ∂ log p/∂ log h = Σᵢ wᵢsᵢ − 2.
        double slope() {
            return first / sum - 2;
        }

        /// ∂² log p/∂(log h)² = −2 Σᵢ wᵢsᵢ + Var_w(s).
        double curvature() {
            double mean = first / sum;
            return -2 * mean + second / sum - mean * mean;
        }
    }
}
