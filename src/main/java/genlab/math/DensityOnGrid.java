package genlab.math;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;

/// Integrates a log density over the cells of a grid, against the grid's hat kernel and in logarithms.
final class DensityOnGrid {

    /// Below this the mass the midpoint rule misses inside the frame cannot be told from its own error.
    private static final double QUADRATURE_ERROR = 1e-6;

    private DensityOnGrid() {
    }

    static Mass mass(Grid grid, int fineX, int fineY, DoubleBinaryOperator logDensity, Function<Grid, double[]> centres) {
        Grid fine = new Grid(grid.frame(), fineX * grid.columns(), fineY * grid.rows());
        double[] logs = logMasses(fine, centres);
        double[] rows = new double[grid.columns() * fine.rows()];
        smooth(logs, fine.columns(), 1, rows, grid.columns(), 1, fine.rows(), grid.columns(), fineX);
        double[] cells = new double[grid.cells()];
        smooth(rows, 1, grid.columns(), cells, 1, grid.columns(), grid.columns(), grid.rows(), fineY);
        double total = Arrays.stream(cells).map(Math::exp).sum();
        if (total > 1) {
            Arrays.setAll(cells, i -> cells[i] - Math.log(total));
        }
        return Mass.ofLogs(grid, cells, outside(grid, 1 - total, logDensity));
    }

    private static double[] logMasses(Grid points, Function<Grid, double[]> centres) {
        double logArea = Math.log(points.cellArea());
        return Arrays.stream(centres.apply(points)).map(log -> logArea + log).toArray();
    }

    /// The log density at all centres, row by row.
    static double[] centres(Grid points, DoubleBinaryOperator logDensity) {
        double[] logs = new double[points.cells()];
        for (int row = 0; row < points.rows(); row++) {
            double y = points.y(row);
            for (int column = 0; column < points.columns(); column++) {
                logs[points.index(column, row)] = logDensity.applyAsDouble(points.x(column), y);
            }
        }
        return logs;
    }

    /// Along one axis, gathers `cells` sums under the hats of `lines` lines of `fine`·cells log masses each. Of an array,
    /// `…Line` is the distance from a line to the next and `…Step` that from a place on a line to the next.
    private static void smooth(double[] from, int fromLine, int fromStep, double[] to, int toLine, int toStep,
            int lines, int cells, int fine) {
        int points = fine * cells;
        for (int cell = 0; cell < cells; cell++) {
            // The hat reaches from the neighbouring centre on the left to that on the right.
            int first = Math.max(0, (int) Math.floor(fine * (cell - 0.5) - 0.5) + 1);
            int last = Math.min(points - 1, (int) Math.ceil(fine * (cell + 1.5) - 0.5) - 1);
            double[] hat = new double[last - first + 1];
            for (int i = 0; i < hat.length; i++) {
                double place = (first + i + 0.5) / fine - 0.5;
                boolean border = place < 0 || place > cells - 1;
                hat[i] = border ? 1 : Math.max(0, 1 - Math.abs(place - cell));
            }
            for (int line = 0; line < lines; line++) {
                to[line * toLine + cell * toStep] =
                        LogSumExp.weighted(from, line * fromLine + first * fromStep, fromStep, hat);
            }
        }
    }

    /// The log of the mass outside: what the cells lack of 1 where that is more than the quadrature's error, otherwise the
    /// integral over the cells of a surrounding band an eighth of the frame wide.
    private static double outside(Grid grid, double lack, DoubleBinaryOperator logDensity) {
        if (!(lack <= QUADRATURE_ERROR)) {
            return Math.log(lack);
        }
        int bandX = Math.ceilDiv(grid.columns(), 8);
        int bandY = Math.ceilDiv(grid.rows(), 8);
        double band = Double.NEGATIVE_INFINITY;
        for (int row = -bandY; row < grid.rows() + bandY; row++) {
            boolean beside = row >= 0 && row < grid.rows();
            for (int column = -bandX; column < grid.columns() + bandX; column++) {
                if (beside && column == 0) {
                    column = grid.columns();
                }
                band = LogSumExp.of(band, logDensity.applyAsDouble(grid.x(column), grid.y(row)));
            }
        }
        return band + Math.log(grid.cellArea());
    }
}
