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
    /// interpolated, so that a coarse field looks smooth and no colour appears that the scale does not have.
    public static Raster of(Field field, Scale scale, int fine) {
        Grid grid = field.grid();
        int columns = fine * grid.columns();
        int rows = fine * grid.rows();
        int[] argb = new int[columns * rows];
        for (int y = 0; y < rows; y++) {
            double v = (rows - 1 - y + 0.5) / fine - 0.5;
            for (int x = 0; x < columns; x++) {
                argb[y * columns + x] = scale.argb(bilinear(field, (x + 0.5) / fine - 0.5, v));
            }
        }
        return new Raster(columns, rows, argb);
    }

    /// The value at column u, row v, counted in cells from the first centre; at the border the nearest centre's.
    private static double bilinear(Field field, double u, double v) {
        Grid grid = field.grid();
        int left = Math.clamp((int) Math.floor(u), 0, Math.max(0, grid.columns() - 2));
        int bottom = Math.clamp((int) Math.floor(v), 0, Math.max(0, grid.rows() - 2));
        int right = Math.min(left + 1, grid.columns() - 1);
        int top = Math.min(bottom + 1, grid.rows() - 1);
        double across = Math.clamp(u - left, 0, 1);
        double up = Math.clamp(v - bottom, 0, 1);
        double low = between(field.at(left, bottom), field.at(right, bottom), across);
        return between(low, between(field.at(left, top), field.at(right, top), across), up);
    }

    private static double between(double a, double b, double share) {
        return share == 0 ? a : share == 1 ? b : a + share * (b - a);
    }
}
