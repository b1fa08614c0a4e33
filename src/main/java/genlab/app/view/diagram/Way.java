package genlab.app.view.diagram;

import genlab.model.Schematic.Node;
import javafx.scene.canvas.GraphicsContext;

/// A straight way from the rim of one node to the rim of another.
record Way(double fromX, double fromY, double toX, double toY) {

    /// @param aside how far to the right of the straight way it runs, in pixels, so that two ways do not cover each other
    static Way between(Layout layout, Node from, Node to, double aside) {
        double x = layout.x(from);
        double y = layout.y(from);
        double dx = layout.x(to) - x;
        double dy = layout.y(to) - y;
        double length = Math.hypot(dx, dy);
        double ux = dx / length;
        double uy = dy / length;
        double start = layout.reach(from, ux, uy);
        double end = length - layout.reach(to, ux, uy);
        double ox = uy * aside;
        double oy = -ux * aside;
        return new Way(x + ux * start - ox, y + uy * start - oy, x + ux * end - ox, y + uy * end - oy);
    }

    double x(double share) {
        return fromX + share * (toX - fromX);
    }

    double y(double share) {
        return fromY + share * (toY - fromY);
    }

    void line(GraphicsContext pen) {
        pen.strokeLine(fromX, fromY, toX, toY);
    }

    /// An arrow head at its end.
    void head(GraphicsContext pen, double size) {
        double angle = Math.atan2(toY - fromY, toX - fromX);
        for (int side = -1; side <= 1; side += 2) {
            double wing = angle + Math.PI + side * 0.5;
            pen.strokeLine(toX, toY, toX + size * Math.cos(wing), toY + size * Math.sin(wing));
        }
    }
}
