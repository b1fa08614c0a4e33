package genlab.stage.mixture;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.mixture.MixtureParts;
import genlab.quantity.mixture.SizeSweep;
import genlab.quantity.mixture.SizeSweep.Fit;
import genlab.quantity.sequence.Transitions;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.Notes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// How many components? For each number of them the log-likelihood of the training points, which always likes more, and three judges
/// that do not: BIC, AIC and the log-likelihood of points not seen. All in nats a point and upwards good: −BIC/2n = ℓ/n − d log n/2n and
/// −AIC/2n = ℓ/n − d/n with d free parameters. The best of each is marked.
public record SizesLayer(
        @Knob(label = "Up to", help = "The largest number of components that is tried.", min = 2, max = 30, live = true) int most,
        @Knob(label = "Steps", help = "How long each is trained, from a start of its own.", min = 1, max = 10000, logarithmic = true,
                live = true) int steps) implements Layer {

    /// Room for names right of the last number, and above and below, as shares.
    private static final double NAMES = 0.38;
    private static final double MARGIN = 0.08;

    /// Names at the lines' ends stand so many stage points apart.
    private static final double ROW = 15;

    private static final double DOT = 6;

    public SizesLayer() {
        this(8, 200);
    }

    /// @param name  as it stands at the line's end
    /// @param fair  whether it says which fit is best
    /// @param look  the line's
    private record Judge(String name, boolean fair, ToDoubleFunction<Fit> score, Stroke look) {

        int best(List<Fit> fits) {
            return fits.indexOf(fits.stream().max(Comparator.comparingDouble(score)).orElseThrow());
        }
    }

    private static List<Judge> judges(Palette palette, Snapshot snapshot) {
        double n = snapshot.data().train().size();
        return List.of(new Judge("training ℓ/n", false, fit -> fit.train() / n, palette.line(palette.quiet(), 1.2)),
                new Judge("AIC", true, fit -> -fit.aic() / (2 * n), palette.dashed(palette.ink(), 2)),
                new Judge("BIC", true, fit -> -fit.bic() / (2 * n), palette.line(palette.ink(), 2.2)),
                new Judge("held out", true, Fit::heldOut, palette.line(palette.real(), 2.2)));
    }

    private SizeSweep sweep() {
        return new SizeSweep(most, steps);
    }

    @Override
    public String id() {
        return "sizes";
    }

    @Override
    public String title() {
        return "Fits by number of components";
    }

    @Override
    public String brief() {
        return "Fits by number";
    }

    @Override
    public String summary() {
        return "BIC, AIC and the log-likelihood of held-out points for fits with 1, 2, 3 … parts; the best of each is marked.";
    }

    @Override
    public Plane plane() {
        return Plane.SIZES;
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Judge judge : judges(Palette.LIGHT, snapshot)) {
            for (Fit fit : snapshot.get(sweep()).orElseThrow()) {
                double score = judge.score().applyAsDouble(fit);
                low = Double.isFinite(score) ? Math.min(low, score) : low;
                high = Double.isFinite(score) ? Math.max(high, score) : high;
            }
        }
        double room = low < high ? MARGIN * (high - low) : 1;
        double from = low <= high ? low : 0;
        double to = low <= high ? high : 0;
        String parts = snapshot.get(new Transitions()).isPresent() ? "states" : "components";
        return Ground.plain(new Axes("number of " + parts, "", "score, upwards good", "nats a point"),
                new Frame(0.7, most + NAMES * most, from - room, to + room));
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(sweep());
    }

    @Override
    public Set<Quantity<?>> helped() {
        return Set.of(new MixtureParts(), new Transitions());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        Optional<List<Fit>> fits = snapshot.get(sweep()).filter(all -> !all.isEmpty());
        fits.ifPresent(all -> {
            snapshot.get(new MixtureParts()).ifPresent(parts -> now(pen, view, palette, parts.components().size()));
            List<Judge> judges = judges(palette, snapshot).stream()
                    .filter(judge -> Double.isFinite(judge.score().applyAsDouble(all.getLast()))).toList();
            judges.forEach(judge -> paint(pen, view, palette, all, judge));
            names(pen, view, palette, all, judges);
        });
    }

    private static void now(Pen pen, Viewport view, Palette palette, int parts) {
        double x = view.x(parts);
        pen.line(x, view.box().y(), x, view.box().bottom(), palette.dashed(palette.accent(), 1.5).scaled(view.point()));
        Notes.beside(pen, view, palette, Points.of(x, view.box().bottom() - view.points(12)), "this run", palette.quiet());
    }

    private static void paint(Pen pen, Viewport view, Palette palette, List<Fit> fits, Judge judge) {
        Points line = view.place(Points.build(fits.size(), i ->
                new double[] {fits.get(i).parts(), judge.score().applyAsDouble(fits.get(i))}));
        pen.stroke(line, judge.look().scaled(view.point()));
        pen.markers(line, palette.mark(judge.look().colour(), DOT).scaled(view.point()));
        if (judge.fair()) {
            int best = judge.best(fits);
            pen.markers(line.slice(best, best + 1), palette.mark(judge.look().colour(), 2 * DOT).scaled(view.point()));
        }
    }

    /// From above to below, moved apart where they would lie on each other.
    private static void names(Pen pen, Viewport view, Palette palette, List<Fit> fits, List<Judge> judges) {
        double free = Double.NEGATIVE_INFINITY;
        Fit last = fits.getLast();
        List<Judge> down = judges.stream()
                .sorted(Comparator.comparingDouble((Judge judge) -> judge.score().applyAsDouble(last)).reversed()).toList();
        for (Judge judge : down) {
            String words = judge.name() + (judge.fair() ? ": best " + fits.get(judge.best(fits)).parts() : "");
            double y = Math.max(view.y(judge.score().applyAsDouble(last)), free);
            free = y + view.points(ROW * palette.emphasis());
            Notes.beside(pen, view, palette, Points.of(view.x(last.parts()), y), words, judge.look().colour());
        }
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(palette.line(palette.ink(), 2.2)), "fits by number, best marked"));
    }
}
