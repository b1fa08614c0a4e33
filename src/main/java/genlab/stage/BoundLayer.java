package genlab.stage;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.quantity.BoundCurve;
import genlab.quantity.Coordinate;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import java.util.Optional;
import java.util.Set;

/// Why EM never goes down: the log-likelihood ℓ(θ) along one number of θ, and below it the bound F(q, θ) that the E step made touch it;
/// the M step then climbs the bound.
public record BoundLayer(
        @Knob(label = "Component", help = "Whose number is looked along, counted from 1.", min = 1, max = 64, live = true)
        int component,
        @Knob(label = "Number", help = "Which of its numbers is looked along.", live = true)
        Coordinate.Part number,
        @Knob(label = "Places", help = "In how many places the two are worked out.", min = 10, max = 400, live = true)
        int count) implements Layer {

    /// Room above the highest likelihood and below the lowest, as a share of what is between.
    private static final double MARGIN = 0.08;

    public BoundLayer() {
        this(1, Coordinate.Part.MEAN_X, 80);
    }

    private BoundCurve curve() {
        return new BoundCurve(new Coordinate(component - 1, number), count);
    }

    @Override
    public String id() {
        return "bound";
    }

    @Override
    public String title() {
        return "Lower bound";
    }

    @Override
    public String summary() {
        return "The log-likelihood along one number of θ and the lower bound F(q, θ): they touch where the last E step was made.";
    }

    @Override
    public Plane plane() {
        return Plane.BOUND;
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        Points likelihood = snapshot.get(curve()).orElseThrow().likelihood();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < likelihood.size(); i++) {
            low = Math.min(low, likelihood.y(i));
            high = Math.max(high, likelihood.y(i));
        }
        double room = MARGIN * Math.max(high - low, 1);
        Axes axes = new Axes(number.symbol(component), "", "ℓ and F", "nats");
        return Ground.plain(axes, new Frame(likelihood.x(0), likelihood.x(likelihood.size() - 1), low - room, high + room));
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(curve());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        Optional<BoundCurve.Values> read = snapshot.get(curve());
        read.ifPresent(values -> {
            pen.stroke(view.place(values.likelihood()), palette.line(palette.ink(), 2).scaled(view.point()));
            pen.stroke(view.place(values.bound()), palette.line(palette.latent(), 2).scaled(view.point()));
            mark(pen, view, values.likelihood(), values.believed(), palette.dashed(palette.quiet(), 1).scaled(view.point()));
            mark(pen, view, values.likelihood(), values.present(), palette.line(palette.fake(), 1.5).scaled(view.point()));
        });
    }

    /// A line from the foot of the plane up to ℓ.
    private static void mark(Pen pen, Viewport view, Points likelihood, double at, Stroke stroke) {
        int i = 0;
        while (i < likelihood.size() - 1 && likelihood.x(i) < at) {
            i++;
        }
        pen.line(view.x(at), view.box().bottom(), view.x(at), view.y(likelihood.y(i)), stroke);
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(palette.line(palette.latent(), 2)), "lower bound F(q, θ), below ℓ(θ)"));
    }
}
