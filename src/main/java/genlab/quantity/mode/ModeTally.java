package genlab.quantity.mode;

import genlab.data.Mode;
import genlab.math.Frame;
import genlab.math.Grid;
import genlab.math.PointMasses;
import genlab.math.Scaling;
import java.util.List;
import java.util.stream.IntStream;

/// Adds up masses by the nearest mode, and those within 3 sd of it. Points in stage coordinates.
final class ModeTally implements PointMasses {

    static final double REACH = 3;

    /// Cells a side of the map of regions: few enough to be drawn anew at each reading.
    private static final int MAP = 64;

    private final List<Mode> modes;
    private final double[] mass;
    private final double[] quality;
    private final double[] x;
    private final double[] y;
    private final double[] xx;
    private final double[] xy;
    private final double[] yy;
    private final Grid map;
    private final int[] owner;
    private final double perX;
    private final double perY;

    /// @param frame the stage, where most points are expected
    ModeTally(List<Mode> modes, Scaling scaling, Frame frame) {
        this.modes = modes;
        int n = modes.size();
        mass = new double[n];
        quality = new double[n];
        x = modes.stream().mapToDouble(m -> scaling.stageX(m.x())).toArray();
        y = modes.stream().mapToDouble(m -> scaling.stageY(m.y())).toArray();
        xx = modes.stream().mapToDouble(m -> m.varY() / m.determinant() * scaling.sdX() * scaling.sdX()).toArray();
        xy = modes.stream().mapToDouble(m -> -m.covXY() / m.determinant() * scaling.sdX() * scaling.sdY()).toArray();
        yy = modes.stream().mapToDouble(m -> m.varX() / m.determinant() * scaling.sdY() * scaling.sdY()).toArray();
        map = new Grid(frame, MAP, MAP);
        perX = 1 / map.cellWidth();
        perY = 1 / map.cellHeight();
        owner = owners();
    }

    /// The one mode nearest to every point of each cell of the map, −1 where there may be several. Modes of equal covariance have
    /// convex regions (Voronoi cells under one metric): a cell whose corners share a mode lies in that mode's region.
    private int[] owners() {
        int[] owners = new int[map.cells()];
        boolean convex = IntStream.range(1, x.length).allMatch(k -> xx[k] == xx[0] && xy[k] == xy[0] && yy[k] == yy[0]);
        int[] corners = new int[(MAP + 1) * (MAP + 1)];
        for (int i = 0; convex && i < corners.length; i++) {
            corners[i] = search(map.frame().minX() + i % (MAP + 1) * map.cellWidth(),
                    map.frame().minY() + i / (MAP + 1) * map.cellHeight());
        }
        for (int i = 0; i < owners.length; i++) {
            int corner = i / MAP * (MAP + 1) + i % MAP;
            int mode = corners[corner];
            boolean shared = mode == corners[corner + 1] && mode == corners[corner + MAP + 1] && mode == corners[corner + MAP + 2];
            owners[i] = convex && shared ? mode : -1;
        }
        return owners;
    }

    /// Adds to the nearest mode's mass, and to its high-quality mass within 3 sd; a point at NaN belongs to no mode.
    @Override
    public void add(double px, double py, double amount) {
        int nearest = nearest(px, py);
        if (nearest >= 0) {
            mass[nearest] += amount;
            quality[nearest] += square(nearest, px, py) <= REACH * REACH ? amount : 0;
        }
    }

    /// Adds to the nearest mode's mass alone.
    void addMass(double px, double py, double amount) {
        int nearest = nearest(px, py);
        if (nearest >= 0) {
            mass[nearest] += amount;
        }
    }

    /// Adds to a mode's high-quality mass if it is the nearest.
    void addQuality(int mode, double px, double py, double amount) {
        if (nearest(px, py) == mode) {
            quality[mode] += amount;
        }
    }

    private int nearest(double px, double py) {
        Frame f = map.frame();
        if (!f.contains(px, py)) {
            return search(px, py);
        }
        int column = Math.min(MAP - 1, (int) ((px - f.minX()) * perX));
        int row = Math.min(MAP - 1, (int) ((py - f.minY()) * perY));
        int known = owner[row * MAP + column];
        return known >= 0 ? known : search(px, py);
    }

    private int search(double px, double py) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < x.length; k++) {
            double distance = square(k, px, py);
            if (distance < least) {
                least = distance;
                best = k;
            }
        }
        return best;
    }

    /// The squared Mahalanobis distance to a mode.
    private double square(int mode, double px, double py) {
        double dx = px - x[mode];
        double dy = py - y[mode];
        return xx[mode] * dx * dx + 2 * xy[mode] * dx * dy + yy[mode] * dy * dy;
    }

    List<Ledger.Share> shares() {
        return IntStream.range(0, modes.size()).mapToObj(k -> new Ledger.Share(modes.get(k), mass[k], quality[k])).toList();
    }
}
