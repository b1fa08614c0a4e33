package genlab.math;

import java.util.ArrayList;
import java.util.List;

/// A square lattice of the plane and where a map takes it: the map is taken to be linear on the two triangles of every cell, so that how
/// often a point is hit is a whole number, exact for that map; an edge belongs to one of its two triangles.
///
/// @param nodes the corners, x₀, y₀, x₁, y₁ …, row by row from the bottom
/// @param image the image of each
/// @param side  cells a side
public record Covering(double[] nodes, Points image, int side) {

    public Covering {
        int corners = (side + 1) * (side + 1);
        if (nodes.length != 2 * corners || image.size() != corners) {
            throw new IllegalArgumentException("Expected " + corners + " corners and as many images, got " + nodes.length / 2
                    + " and " + image.size() + ".");
        }
    }

    /// How many places of the lattice are taken to each centre of a grid.
    public Field counts(Grid grid) {
        double[] counts = new double[grid.cells()];
        each((a, b, c) -> count(grid, new int[] {a, b, c}, counts));
        return new Field(grid, counts);
    }

    /// The places of the lattice that are taken to (x, y).
    public Points preimages(double x, double y) {
        List<double[]> found = new ArrayList<>();
        each((a, b, c) -> {
            double[] span = span(new int[] {a, b, c}, y);
            if (span != null && span[0] <= x && x < span[1]) {
                found.add(place(a, b, c, x, y));
            }
        });
        return Points.build(found.size(), found::get);
    }

    @FunctionalInterface
    private interface Triangle {

        void at(int a, int b, int c);
    }

    private void each(Triangle triangle) {
        for (int cell = 0; cell < side * side; cell++) {
            int corner = cell / side * (side + 1) + cell % side;
            int above = corner + side + 1;
            triangle.at(corner, corner + 1, above + 1);
            triangle.at(corner, above + 1, above);
        }
    }

    private void count(Grid grid, int[] corners, double[] counts) {
        Frame frame = grid.frame();
        double low = Math.min(image.y(corners[0]), Math.min(image.y(corners[1]), image.y(corners[2])));
        double high = Math.max(image.y(corners[0]), Math.max(image.y(corners[1]), image.y(corners[2])));
        int first = Math.max(0, (int) Math.ceil((low - frame.minY()) / grid.cellHeight() - 0.5));
        for (int row = first; row < grid.rows() && grid.y(row) < high; row++) {
            double[] span = span(corners, grid.y(row));
            if (span == null) {
                continue;
            }
            int column = Math.max(0, (int) Math.ceil((span[0] - frame.minX()) / grid.cellWidth() - 0.5));
            for (; column < grid.columns() && grid.x(column) < span[1]; column++) {
                counts[grid.index(column, row)]++;
            }
        }
    }

    /// From where to where a triangle's image reaches at a height, the end not included; null if it does not reach that height.
    private double[] span(int[] corners, double y) {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < 3; k++) {
            // From the same end to the same end whichever triangle asks, so that a shared edge lies at the same number.
            int p = Math.min(corners[k], corners[(k + 1) % 3]);
            int q = Math.max(corners[k], corners[(k + 1) % 3]);
            if (image.y(p) <= y != image.y(q) <= y) {
                double x = image.x(p) + (y - image.y(p)) / (image.y(q) - image.y(p)) * (image.x(q) - image.x(p));
                from = Math.min(from, x);
                to = Math.max(to, x);
            }
        }
        return from < to ? new double[] {from, to} : null;
    }

    /// Where in the lattice (x, y) comes from, given a triangle whose image holds it.
    private double[] place(int a, int b, int c, double x, double y) {
        double ux = image.x(b) - image.x(a);
        double uy = image.y(b) - image.y(a);
        double vx = image.x(c) - image.x(a);
        double vy = image.y(c) - image.y(a);
        double det = ux * vy - uy * vx;
        double s = ((x - image.x(a)) * vy - (y - image.y(a)) * vx) / det;
        double t = (ux * (y - image.y(a)) - uy * (x - image.x(a))) / det;
        return new double[] {mixed(0, a, b, c, s, t), mixed(1, a, b, c, s, t)};
    }

    private double mixed(int axis, int a, int b, int c, double s, double t) {
        double from = nodes[2 * a + axis];
        return from + s * (nodes[2 * b + axis] - from) + t * (nodes[2 * c + axis] - from);
    }
}
