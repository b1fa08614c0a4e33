package genlab.figure;

import genlab.math.Points;
import java.awt.geom.Path2D;
import java.util.List;

/// Points to paths, with gaps where a coordinate is not finite.
final class Outlines {

    private Outlines() {
    }

    static boolean finite(Points points, int i) {
        return Double.isFinite(points.x(i)) && Double.isFinite(points.y(i));
    }

    static Path2D path(List<Points> lines, boolean closed) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        lines.forEach(line -> add(path, line, closed));
        return path;
    }

    private static void add(Path2D path, Points line, boolean closed) {
        boolean down = false;
        for (int i = 0; i < line.size(); i++) {
            if (!finite(line, i)) {
                down = false;
            } else if (down) {
                path.lineTo(line.x(i), line.y(i));
            } else {
                path.moveTo(line.x(i), line.y(i));
                down = true;
            }
        }
        boolean round = line.size() > 2 && line.x(0) == line.x(line.size() - 1) && line.y(0) == line.y(line.size() - 1);
        if (down && (closed || round)) {
            path.closePath();
        }
    }
}
