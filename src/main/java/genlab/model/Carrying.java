package genlab.model;

import genlab.math.Frame;
import genlab.math.Grid;
import genlab.math.PointMasses;
import genlab.math.Points;

/// Spreads the prior mass of every lattice cell evenly over the cell's image, interpolated bilinearly between the images of its
/// corners, as point masses no farther apart than a third of a grid cell. (At that distance the hats of a
/// grid add up to a constant within 1.7 %: the first uncovered lobe of sinc².) What G does inside a cell is second
/// order in the lattice's step; the mass is kept exactly.
final class Carrying {

    private static final double PER_CELL = 3;

    /// Cells torn wider than this many grid cells get no more points: G is that steep only where hardly any mass is.
    private static final int MOST = 64;

    private final Points image;
    private final Frame frame;
    private final double perX;
    private final double perY;
    private final PointMasses to;

    /// @param image of the cells' corners
    Carrying(Points image, Grid grid, PointMasses to) {
        this.image = image;
        this.frame = grid.frame();
        this.perX = PER_CELL / grid.cellWidth();
        this.perY = PER_CELL / grid.cellHeight();
        this.to = to;
    }

    /// All cells of a lattice whose corners have this image.
    void run(Lattice lattice) {
        int n = lattice.side();
        for (int cell = 0; cell < lattice.size(); cell++) {
            int corner = lattice.dimensions() == 1 ? cell : cell / n * (n + 1) + cell % n;
            int above = lattice.dimensions() == 1 ? corner : corner + n + 1;
            quad(corner, corner + 1, above, above + 1, lattice.mass(cell));
        }
    }

    /// Spreads mass over the image with corners a (lower left), b (lower right), c (upper left) and d.
    void quad(int a, int b, int c, int d, double mass) {
        double ax = image.x(a);
        double ay = image.y(a);
        double bx = image.x(b) - ax;
        double by = image.y(b) - ay;
        double cx = image.x(c) - ax;
        double cy = image.y(c) - ay;
        double dx = image.x(d) - ax;
        double dy = image.y(d) - ay;
        if (misses(ax, bx, cx, dx, frame.minX(), frame.maxX()) || misses(ay, by, cy, dy, frame.minY(), frame.maxY())) {
            to.add(ax, ay, mass);
            return;
        }
        int across = pieces(Math.max(Math.abs(bx), Math.abs(dx - cx)), Math.max(Math.abs(by), Math.abs(dy - cy)));
        int along = pieces(Math.max(Math.abs(cx), Math.abs(dx - bx)), Math.max(Math.abs(cy), Math.abs(dy - by)));
        double share = mass / (across * along);
        for (int j = 0; j < along; j++) {
            double t = (j + 0.5) / along;
            double x = ax + t * cx;
            double y = ay + t * cy;
            double ux = (bx + t * (dx - bx - cx)) / across;
            double uy = (by + t * (dy - by - cy)) / across;
            for (int i = 0; i < across; i++) {
                to.add(x + (i + 0.5) * ux, y + (i + 0.5) * uy, share);
            }
        }
    }

    /// Whether a cell's four corners all lie on the same side beyond the frame.
    private static boolean misses(double a, double b, double c, double d, double min, double max) {
        return a + Math.max(Math.max(b, c), Math.max(d, 0)) < min || a + Math.min(Math.min(b, c), Math.min(d, 0)) > max;
    }

    private int pieces(double x, double y) {
        return Math.clamp((int) Math.ceil(Math.max(x * perX, y * perY)), 1, MOST);
    }
}
