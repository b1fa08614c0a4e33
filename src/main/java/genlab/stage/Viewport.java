package genlab.stage;

import genlab.math.Frame;
import genlab.math.Points;

/// Where the stage lies on a paper: the only one who knows pixels and that y grows downwards there. Positions and
/// differences have different methods. A value: panning and zooming give new ones.
///
/// @param frame the part of the stage that is seen, in stage coordinates
/// @param box   where on the paper it is seen
/// @param point the length on the paper of one *stage point*, the unit of line widths and marker sizes, so that
///              a picture of any size keeps its proportions
public record Viewport(Frame frame, Box box, double point) {

    /// A stage is drawn as if it were this many stage points wide.
    static final double NATURAL = 500;

    /// Zooming stops where doubles would run out of digits.
    private static final double SMALLEST = 1e-6;
    private static final double LARGEST = 1e6;

    /// `frame` stretched over all of `box`, with stage points in proportion.
    public static Viewport filling(Frame frame, Box box) {
        return new Viewport(frame, box, Math.min(box.width(), box.height()) / NATURAL);
    }

    public Viewport withPoint(double newPoint) {
        return new Viewport(frame, box, newPoint);
    }

    /// `count` stage points as a length on the paper.
    public double points(double count) {
        return count * point;
    }

    public double x(double stageX) {
        return box.x() + dx(stageX - frame.minX());
    }

    public double y(double stageY) {
        return box.bottom() + dy(stageY - frame.minY());
    }

    public double stageX(double paperX) {
        return frame.minX() + stageDx(paperX - box.x());
    }

    public double stageY(double paperY) {
        return frame.minY() + stageDy(paperY - box.bottom());
    }

    /// A difference of stage x as a difference on the paper.
    public double dx(double stageDx) {
        return stageDx * box.width() / frame.width();
    }

    /// A difference of stage y as a difference on the paper: the sign turns.
    public double dy(double stageDy) {
        return -stageDy * box.height() / frame.height();
    }

    public double stageDx(double paperDx) {
        return paperDx * frame.width() / box.width();
    }

    public double stageDy(double paperDy) {
        return -paperDy * frame.height() / box.height();
    }

    /// Where stage points lie on the paper.
    public Points place(Points stage) {
        return Points.build(stage.size(), i -> new double[] {x(stage.x(i)), y(stage.y(i))});
    }

    /// The box a part of the stage takes.
    public Box place(Frame stage) {
        return new Box(x(stage.minX()), y(stage.maxY()), dx(stage.width()), -dy(stage.height()));
    }

    /// The same view when the stage is dragged by a difference on the paper.
    public Viewport pan(double paperDx, double paperDy) {
        double dx = stageDx(paperDx);
        double dy = stageDy(paperDy);
        return new Viewport(new Frame(frame.minX() - dx, frame.maxX() - dx, frame.minY() - dy, frame.maxY() - dy), box, point);
    }

    /// Everything `factor` times as large, the stage under (paperX, paperY) staying where it is.
    public Viewport zoom(double factor, double paperX, double paperY) {
        double width = frame.width() / factor;
        if (!(width > SMALLEST && width < LARGEST)) {
            return this;
        }
        double x = stageX(paperX);
        double y = stageY(paperY);
        return new Viewport(new Frame(x - (x - frame.minX()) / factor, x + (frame.maxX() - x) / factor,
                y - (y - frame.minY()) / factor, y + (frame.maxY() - y) / factor), box, point);
    }

    /// The same part of the stage on another piece of paper.
    public Viewport onto(Box newBox, double newPoint) {
        return new Viewport(frame, newBox, newPoint);
    }
}
