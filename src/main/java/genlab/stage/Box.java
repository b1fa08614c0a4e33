package genlab.stage;

/// A rectangle on a paper: x to the right, y *down*, in the paper's own unit (pixels of a window, points of a page).
public record Box(double x, double y, double width, double height) {

    public Box {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("Expected a box of non-negative size, got " + width + " × " + height + ".");
        }
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middleX() {
        return x + width / 2;
    }

    public double middleY() {
        return y + height / 2;
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /// This box without `left`, `top`, `right` and `bottom` of it; never smaller than nothing.
    public Box inset(double left, double top, double right, double bottom) {
        return new Box(x + left, y + top, Math.max(0, width - left - right), Math.max(0, height - top - bottom));
    }

    /// The largest box of this width : height that fits in here, in the middle.
    public Box shaped(double aspect) {
        double w = Math.min(width, height * aspect);
        double h = w / aspect;
        return new Box(x + (width - w) / 2, y + (height - h) / 2, w, h);
    }
}
