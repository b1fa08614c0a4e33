package genlab.stage;

import genlab.math.Points;

/// A few words beside a place on the stage, on a piece of paper of their own so that they read on anything.
final class Remark {

    /// In stage points.
    private static final double TEXT = 13;
    private static final double SMALL = 10.5;

    /// In text sizes.
    private static final double AWAY = 0.9;
    private static final double PADDING = 0.35;

    private static final double OPAQUE = 0.85;

    private Remark() {
    }

    /// Beside a place of the plane, where there is room: right of it and above, or else left of it or below.
    static void paint(Pen pen, Viewport view, Palette palette, double x, double y, String words) {
        double text = view.points(TEXT * palette.emphasis());
        Lettering lettering = Lettering.of(text, palette.ink());
        double width = pen.width(words, lettering);
        double away = AWAY * text;
        Box room = view.box();
        double px = view.x(x);
        double py = view.y(y);
        double left = px + away + width <= room.right() - PADDING * text ? px + away : px - away - width;
        double base = py - away - text >= room.y() ? py - away : py + away + text;
        if (!Double.isFinite(left + base)) {
            return;
        }
        left = Math.clamp(left, room.x() + PADDING * text, Math.max(room.x() + PADDING * text, room.right() - width - PADDING * text));
        pen.fill(new Box(left, base - text, width, text).inset(-PADDING * text, -PADDING * text, -PADDING * text, -PADDING * text),
                palette.paper().opacity(OPAQUE));
        pen.text(words, left, base, lettering);
    }

    /// Right on a place of the *paper*, small.
    static void on(Pen pen, Viewport view, Palette palette, double x, double y, String words) {
        double text = view.points(SMALL * palette.emphasis());
        Lettering lettering = Lettering.of(text, palette.ink()).at(Lettering.Across.MIDDLE, Lettering.Along.MIDDLE);
        double width = pen.width(words, lettering) + PADDING * text;
        if (Double.isFinite(x + y)) {
            pen.fill(new Box(x - width / 2, y - 0.55 * text, width, 1.1 * text), palette.paper().opacity(OPAQUE));
            pen.text(words, x, y, lettering);
        }
    }

    /// A line from the foot of the plane to its top at x, with words at the top.
    static void upright(Pen pen, Viewport view, Palette palette, double x, Stroke stroke, String words) {
        Box box = view.box();
        pen.stroke(Points.of(view.x(x), box.bottom(), view.x(x), box.y()), stroke.scaled(view.point()));
        paint(pen, view, palette, x, view.frame().maxY(), words);
    }
}
