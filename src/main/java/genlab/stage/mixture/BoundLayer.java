package genlab.stage.mixture;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.mixture.BoundCurve;
import genlab.quantity.mixture.Coordinate;
import genlab.quantity.mixture.MixtureParts;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.Notes;
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

    /// Stage points: dots, words above the foot, and what is too near to be told apart.
    private static final double DOT = 9;
    private static final double FOOT = 12;
    private static final double APART = 3;

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
    public Set<Quantity<?>> helped() {
        return Set.of(new MixtureParts());
    }

    @Override
    public Optional<String> absence(Snapshot snapshot) {
        return snapshot.get(new MixtureParts()).flatMap(parts -> curve().along().absence(parts.components().size()));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        Optional<BoundCurve.Values> read = snapshot.get(curve());
        read.ifPresent(values -> {
            pen.stroke(view.place(values.likelihood()), palette.line(palette.ink(), 2).scaled(view.point()));
            pen.stroke(view.place(values.bound()), palette.line(palette.latent(), 2).scaled(view.point()));
            mark(pen, view, values.likelihood(), values.believed(), palette.dashed(palette.quiet(), 1).scaled(view.point()));
            mark(pen, view, values.likelihood(), values.present(), palette.line(palette.fake(), 1.5).scaled(view.point()));
            touch(pen, view, palette, values);
            names(pen, view, palette, values);
        });
    }

    /// Where the two touch, at the θ of the last E step, and how high ℓ is where the M step went.
    private static void touch(Pen pen, Viewport view, Palette palette, BoundCurve.Values values) {
        Points likelihood = values.likelihood();
        int at = nearest(likelihood, values.believed());
        int now = nearest(likelihood, values.present());
        pen.markers(view.place(likelihood.slice(at, at + 1)), palette.mark(palette.latent(), DOT).scaled(view.point()));
        pen.markers(view.place(likelihood.slice(now, now + 1)), palette.fakeMark(DOT).scaled(view.point()));
        boolean same = view.points(APART) > Math.abs(view.x(values.believed()) - view.x(values.present()));
        double foot = view.box().bottom() - view.points(FOOT);
        Notes.beside(pen, view, palette, Points.of(view.x(values.present()), foot), same ? "θ, where they touch" : "θ now", palette.fake());
        if (!same) {
            Notes.beside(pen, view, palette, Points.of(view.x(values.believed()), foot - view.points(2 * FOOT)), "θ of the last E step",
                    palette.quiet());
        }
    }

    /// ℓ far to the right, F where it leaves the plane: there the two are apart.
    private static void names(Pen pen, Viewport view, Palette palette, BoundCurve.Values values) {
        double top = view.box().y() + view.points(FOOT);
        Points likelihood = values.likelihood();
        Points bound = values.bound();
        int at = 7 * likelihood.size() / 8;
        double above = view.y(likelihood.y(at));
        double over = Math.max(top, above - view.points(FOOT));
        Notes.beside(pen, view, palette, Points.of(view.x(likelihood.x(at)), over), "ℓ(θ)", palette.ink());
        int seen = at;
        while (seen > 0 && !(view.y(bound.y(seen)) < view.box().bottom() - view.points(6 * FOOT))) {
            seen--;
        }
        Notes.beside(pen, view, palette, Points.of(view.x(bound.x(seen)), view.y(bound.y(seen)) + view.points(FOOT)), "F(q, θ)",
                palette.latent());
    }

    private static int nearest(Points curve, double x) {
        int i = 0;
        while (i < curve.size() - 1 && curve.x(i) < x) {
            i++;
        }
        return i;
    }

    /// A line from the foot of the plane up to ℓ.
    private static void mark(Pen pen, Viewport view, Points likelihood, double at, Stroke stroke) {
        pen.line(view.x(at), view.box().bottom(), view.x(at), view.y(likelihood.y(nearest(likelihood, at))), stroke);
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(palette.line(palette.latent(), 2)), "lower bound F(q, θ), below ℓ(θ)"));
    }
}
