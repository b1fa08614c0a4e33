package genlab.stage.density;

import genlab.card.Knob;
import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.density.NeighbourBall;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Pointing;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.Notes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The ball around a place that just holds its k nearest training points.
public record NeighbourBallLayer(
        @Knob(label = "x", help = "The middle of the ball.", unit = "stage units", live = true) double x,
        @Knob(label = "y", help = "The middle of the ball.", unit = "stage units", live = true) double y) implements Layer {

    /// Round to the eye.
    private static final int CORNERS = 72;

    private static final double TINT = 0.15;

    public NeighbourBallLayer() {
        this(0, 0);
    }

    @Override
    public String id() {
        return "neighbour-ball";
    }

    @Override
    public String title() {
        return "Ball of k neighbours";
    }

    @Override
    public String brief() {
        return "k-ball";
    }

    @Override
    public String summary() {
        return "The ball that just holds the k training points nearest to the pointer: the density there is k/(n·π·r²), "
                + "which does not integrate to 1.";
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Layer about(Pointing pointing) {
        return pointing.focus(plane()).<Layer>map(place -> new NeighbourBallLayer(place.x(), place.y())).orElse(this);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new NeighbourBall(x, y));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(new NeighbourBall(x, y)).filter(ball -> Double.isFinite(ball.radius())).ifPresent(ball -> {
            Points circle = view.place(new Gaussian(x, y, 1, 1, 0).contour(ball.radius(), CORNERS));
            pen.fill(List.of(circle), palette.fake().opacity(TINT));
            pen.stroke(circle, stroke(palette).scaled(view.point()));
            Notes.reading(pen, view, palette, x, y,
                    String.format(Locale.ROOT, "k = %d within r = %.3g sd", ball.neighbours(), ball.radius()));
        });
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(stroke(palette)), "k nearest points; k/(nπr²) does not integrate to 1"));
    }

    private static Stroke stroke(Palette palette) {
        return palette.line(palette.fake(), 1.8);
    }
}
