package genlab.math;

/// An axis-parallel rectangle [minX, maxX] × [minY, maxY] of positive, finite size.
public record Frame(double minX, double maxX, double minY, double maxY) {

    public Frame {
        if (!(minX < maxX && minY < maxY) || !Double.isFinite(maxX - minX) || !Double.isFinite(maxY - minY)) {
            throw new IllegalArgumentException("Expected a frame of positive, finite size, got x " + minX + " … " + maxX
                    + ", y " + minY + " … " + maxY + ".");
        }
    }

    /// The square |x|, |y| ≤ half.
    public static Frame square(double half) {
        return new Frame(-half, half, -half, half);
    }

    public double width() {
        return maxX - minX;
    }

    public double height() {
        return maxY - minY;
    }

    public double area() {
        return width() * height();
    }

    public boolean contains(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    /// This frame with `share` of its width and height added on each side.
    public Frame grow(double share) {
        double dx = share * width();
        double dy = share * height();
        return new Frame(minX - dx, maxX + dx, minY - dy, maxY + dy);
    }
}
