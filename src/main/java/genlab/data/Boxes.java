package genlab.data;

/// A tree of bounding boxes over points in the order they are given: sixteen points to a box, sixteen boxes to the next
/// larger one, up to a single box around all.
final class Boxes {

    private static final int FAN = 16;

    /// By level: left, right, bottom, top of box 0, box 1 …; level 0 holds the points.
    private final double[][] edges;
    private final int[] members;

    private Boxes(double[][] edges, int[] members) {
        this.edges = edges;
        this.members = members;
    }

    static Boxes around(double[] x, double[] y) {
        int levels = 1;
        for (int boxes = groups(x.length); boxes > 1; boxes = groups(boxes)) {
            levels++;
        }
        double[][] edges = new double[levels][];
        int[] members = new int[levels];
        for (int level = 0; level < levels; level++) {
            members[level] = level == 0 ? x.length : groups(members[level - 1]);
            double[] box = new double[4 * groups(members[level])];
            for (int i = 0; i < members[level]; i++) {
                double[] below = level == 0 ? new double[] {x[i], x[i], y[i], y[i]} : edges[level - 1];
                widen(box, 4 * (i / FAN), below, level == 0 ? 0 : 4 * i, i % FAN == 0);
            }
            edges[level] = box;
        }
        return new Boxes(edges, members);
    }

    private static int groups(int count) {
        return (count + FAN - 1) / FAN;
    }

    private static void widen(double[] box, int at, double[] by, int from, boolean fresh) {
        box[at] = fresh ? by[from] : Math.min(box[at], by[from]);
        box[at + 1] = fresh ? by[from + 1] : Math.max(box[at + 1], by[from + 1]);
        box[at + 2] = fresh ? by[from + 2] : Math.min(box[at + 2], by[from + 2]);
        box[at + 3] = fresh ? by[from + 3] : Math.max(box[at + 3], by[from + 3]);
    }

    /// The level whose only box is around all.
    int top() {
        return edges.length - 1;
    }

    /// The first member of a box: a point on level 0, else a box of the level below.
    int first(int box) {
        return box * FAN;
    }

    /// One past its last member.
    int end(int level, int box) {
        return Math.min(members[level], (box + 1) * FAN);
    }

    /// From a box to (x, y), 0 inside.
    double squaredDistance(int level, int box, double x, double y) {
        double[] e = edges[level];
        double dx = Math.max(0, Math.max(e[4 * box] - x, x - e[4 * box + 1]));
        double dy = Math.max(0, Math.max(e[4 * box + 2] - y, y - e[4 * box + 3]));
        return dx * dx + dy * dy;
    }
}
