package genlab.stage;

import genlab.math.Points;

/// What stands at a point: real and fake differ in shape as well as in colour.
///
/// @param size    across, in the paper's unit, without the outline
/// @param outline of width 0 for none; it runs around the fill, not over it
public record Marker(Shape shape, double size, Colour fill, Stroke outline) {

    /// Every shape covers about the area of the dot of the same size.
    public enum Shape { DOT, DIAMOND, CROSS }

    /// A diamond's half diagonal, in halves of the dot's diameter: √(π/2) gives both the same area.
    private static final double DIAMOND = Math.sqrt(Math.PI / 2);

    /// A cross's arm is this share of its size wide.
    private static final double ARM = 0.28;

    /// The outline's corners around the origin; a dot, which has none, is a circle of diameter {@link #size()}.
    public Points corners() {
        double r = size / 2;
        double d = DIAMOND * r;
        double a = ARM * r;
        return switch (shape) {
            case DOT -> Points.none();
            case DIAMOND -> Points.of(0, -d, d, 0, 0, d, -d, 0);
            case CROSS -> diagonal(Points.of(-a, -r, a, -r, a, -a, r, -a, r, a, a, a, a, r, -a, r, -a, a, -r, a, -r, -a, -a, -a));
        };
    }

    /// This marker with everything `factor` times as large.
    public Marker scaled(double factor) {
        return new Marker(shape, factor * size, fill, outline.scaled(factor));
    }

    private static Points diagonal(Points p) {
        double half = Math.sqrt(0.5);
        return Points.build(p.size(), i -> new double[] {half * (p.x(i) - p.y(i)), half * (p.x(i) + p.y(i))});
    }
}
