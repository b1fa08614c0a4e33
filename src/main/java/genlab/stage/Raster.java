package genlab.stage;

import genlab.math.Field;
import genlab.math.Grid;

/// Pixels as 0xAARRGGBB, row by row from the *top*. The array belongs to the raster: hand it over and leave it alone.
public record Raster(int columns, int rows, int[] argb) {

    public Raster {
        if (argb.length != columns * rows) {
            throw new IllegalArgumentException("Expected " + columns * rows + " pixels, got " + argb.length + ".");
        }
    }

    /// A field in the colours of a scale, every cell `fine` pixels wide and high. In between cell centres the *numbers* are
    /// interpolated, so that a coarse field looks smooth and no colour appears that the scale does not have. Between the
    /// outermost centres and the frame they stay as they are.
    public static Raster of(Field field, Scale scale, int fine) {
        Grid grid = field.grid();
        int columns = fine * grid.columns();
        int rows = fine * grid.rows();
        int[] argb = new int[columns * rows];
        double[] line = new double[grid.columns()];
        int[] lefts = new int[columns];
        double[] shares = new double[columns];
        for (int x = 0; x < columns; x++) {
            double u = Math.clamp((x + 0.5) / fine - 0.5, 0, grid.columns() - 1);
            lefts[x] = (int) u;
            shares[x] = u - lefts[x];
        }
        for (int y = 0; y < rows; y++) {
            double v = Math.clamp((rows - 1 - y + 0.5) / fine - 0.5, 0, grid.rows() - 1);
            int below = (int) v;
            int above = Math.min(below + 1, grid.rows() - 1);
            for (int column = 0; column < line.length; column++) {
                line[column] = between(field.at(column, below), field.at(column, above), v - below);
            }
            for (int x = 0; x < columns; x++) {
                int left = lefts[x];
                argb[y * columns + x] = scale.argb(between(line[left], line[Math.min(left + 1, line.length - 1)], shares[x]));
            }
        }
        return new Raster(columns, rows, argb);
    }

    /// A hole beside a number that is met exactly does not spread to it.
    private static double between(double a, double b, double share) {
        return share == 0 ? a : a + share * (b - a);
    }
}
