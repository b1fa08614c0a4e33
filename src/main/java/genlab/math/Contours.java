package genlab.math;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lines along which a field has one value: marching squares between cell centres, linear along each edge, the
/// pieces joined into polylines (W. Lorensen and H. Cline, “Marching cubes”, SIGGRAPH 1987, in two dimensions). A saddle is
/// cut by the mean of its four corners. Squares with a NaN corner are left out. From the outermost centres
/// to the frame the field is continued along straight lines, so that contours reach the frame.
public final class Contours {

    private final Field field;
    private final double level;
    private final Map<Long, double[]> crossings = new HashMap<>();
    private final Map<Long, List<Long>> neighbours = new HashMap<>();
    private final List<Long> order = new ArrayList<>();

    private Contours(Field field, double level) {
        this.field = field;
        this.level = level;
    }

    /// The polylines; a closed one ends with its first point.
    public static List<Points> of(Field field, double level) {
        Contours contours = new Contours(field, level);
        for (int row = -1; row < field.grid().rows(); row++) {
            for (int column = -1; column < field.grid().columns(); column++) {
                contours.square(column, row);
            }
        }
        return contours.join();
    }

    /// Corners are counted bit by bit from bottom left, against the clock.
    private void square(int column, int row) {
        double[] corner = {at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)};
        double sum = corner[0] + corner[1] + corner[2] + corner[3];
        if (Double.isNaN(sum)) {
            return;
        }
        List<Integer> cut = new ArrayList<>(4);
        for (int side = 0; side < 4; side++) {
            if (corner[side] >= level != corner[(side + 1) % 4] >= level) {
                cut.add(side);
            }
        }
        if (cut.size() == 2) {
            piece(column, row, cut.get(0), cut.get(1));
        } else if (cut.size() == 4) {
            boolean joined = sum / 4 >= level == corner[0] >= level;
            piece(column, row, 0, joined ? 1 : 3);
            piece(column, row, 2, joined ? 3 : 1);
        }
    }

    private void piece(int column, int row, int side, int otherSide) {
        long a = crossing(column, row, side);
        long b = crossing(column, row, otherSide);
        link(a, b);
        link(b, a);
    }

    private void link(long from, long to) {
        neighbours.computeIfAbsent(from, edge -> {
            order.add(edge);
            return new ArrayList<>(2);
        }).add(to);
    }

    /// The number of the grid edge on this side of a square, its crossing noted: 0 bottom, 1 right, 2 top, 3 left.
    private long crossing(int column, int row, int side) {
        int c = side == 1 ? column + 1 : column;
        int r = side == 2 ? row + 1 : row;
        boolean level0 = side % 2 == 0;
        long edge = 2L * ((r + 1L) * (field.grid().columns() + 2) + c + 1) + (level0 ? 0 : 1);
        crossings.computeIfAbsent(edge, e -> level0 ? between(c, r, c + 1, r) : between(c, r, c, r + 1));
        return edge;
    }

    private double[] between(int c0, int r0, int c1, int r1) {
        double a = at(c0, r0);
        double b = at(c1, r1);
        double share = (level - a) / (b - a);
        return new double[] {x(c0) + share * (x(c1) - x(c0)), y(r0) + share * (y(r1) - y(r0))};
    }

    /// Column −1 and the one after the last lie on the frame, half a cell beyond their neighbours; so with rows.
    private double at(int column, int row) {
        int columns = field.grid().columns();
        if (column < 0 || column == columns) {
            int last = Math.clamp(column, 0, columns - 1);
            int before = Math.clamp(column < 0 ? 1 : columns - 2, 0, columns - 1);
            return 1.5 * at(last, row) - 0.5 * at(before, row);
        }
        int rows = field.grid().rows();
        if (row < 0 || row == rows) {
            int last = Math.clamp(row, 0, rows - 1);
            int before = Math.clamp(row < 0 ? 1 : rows - 2, 0, rows - 1);
            return 1.5 * field.at(column, last) - 0.5 * field.at(column, before);
        }
        return field.at(column, row);
    }

    private double x(int column) {
        Frame frame = field.grid().frame();
        return Math.clamp(field.grid().x(column), frame.minX(), frame.maxX());
    }

    private double y(int row) {
        Frame frame = field.grid().frame();
        return Math.clamp(field.grid().y(row), frame.minY(), frame.maxY());
    }

    private List<Points> join() {
        List<Points> lines = new ArrayList<>();
        for (long edge : order) {
            if (neighbours.get(edge).size() == 1) {
                lines.add(walk(edge));
            }
        }
        for (long edge : order) {
            if (!neighbours.get(edge).isEmpty()) {
                lines.add(walk(edge));
            }
        }
        return lines.stream().filter(line -> line.size() > 1).toList();
    }

    /// Follows the pieces from an edge, taking each up as it goes.
    private Points walk(long start) {
        Deque<double[]> line = new ArrayDeque<>();
        line.add(crossings.get(start));
        long here = start;
        while (!neighbours.get(here).isEmpty()) {
            long next = neighbours.get(here).removeFirst();
            neighbours.get(next).remove(here);
            line.add(crossings.get(next));
            here = next;
        }
        List<double[]> points = List.copyOf(line);
        return Points.build(points.size(), points::get);
    }
}
