package genlab.stage.encoder;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.quantity.Measured;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.encoder.Ladder;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Pointing;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.Bars;
import genlab.stage.painting.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// The ladder of bounds at the point that is looked at on the data's stage, as bars: the ELBO of the encoder's q, that of q*, the best of
/// its family, and L₅, L₅₀, L₅₀₀ up to log p(x), each with two standard errors either way. The bars stand on a foot below the lowest,
/// for only differences count: log p(x) − ELBO(q*) is the approximation gap, ELBO(q*) − ELBO the amortisation gap.
public record LadderLayer(
        @Knob(label = "x₁", help = "The point, in stage coordinates.", min = -100, max = 100, live = true) double x,
        @Knob(label = "x₂", help = "The point, in stage coordinates.", min = -100, max = 100, live = true) double y) implements Layer {

    /// Standard errors either way, and half the breadth of a whisker's end.
    private static final double ERRORS = 2;
    private static final double WHISKER = 0.1;

    public LadderLayer() {
        this(0, 0);
    }

    /// @param own whether it is of the encoder's own q
    private record Bar(String name, Measured value, boolean own) {

        double low() {
            return value.value() - ERRORS * value.error();
        }

        double high() {
            return value.value() + ERRORS * value.error();
        }

        boolean seen() {
            return Double.isFinite(low()) && Double.isFinite(high());
        }
    }

    private Ladder quantity() {
        return new Ladder(x, y);
    }

    private static List<Bar> bars(Ladder.Values ladder) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < ladder.rungs().size(); i++) {
            int k = Ladder.rungs().get(i);
            bars.add(new Bar(k == 1 ? "ELBO" : "L" + subscript(k), ladder.rungs().get(i), true));
        }
        bars.add(1, new Bar("q*", ladder.best(), false));
        return bars.stream().filter(Bar::seen).toList();
    }

    static String subscript(int k) {
        StringBuilder letters = new StringBuilder();
        Integer.toString(k).chars().forEach(digit -> letters.append((char) ('₀' + digit - '0')));
        return letters.toString();
    }

    @Override
    public String id() {
        return "ladder";
    }

    @Override
    public String title() {
        return "Ladder of bounds";
    }

    @Override
    public String brief() {
        return "Ladder";
    }

    @Override
    public String summary() {
        return "ELBO ≤ L₅ ≤ L₅₀ ≤ L₅₀₀ ≤ log p(x) at the point looked at on the data’s stage, with two standard errors either way, and the "
                + "ELBO of the best posterior of the family.";
    }

    @Override
    public Plane plane() {
        return Plane.LADDER;
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        Ladder.Values ladder = snapshot.get(quantity()).orElseThrow();
        DoubleStream ends = bars(ladder).stream().flatMapToDouble(bar -> DoubleStream.of(bar.low(), bar.high()));
        return Ground.plain(new Axes("", "", "log p(x) and bounds on it", "nats"),
                Bars.frame(Ladder.rungs().size() + 2, DoubleStream.concat(ends, DoubleStream.of(ladder.evidence())).toArray()));
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Layer about(Pointing pointing) {
        return pointing.focus(Plane.DATA).<Layer>map(place -> new LadderLayer(place.x(), place.y())).orElse(this);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(quantity());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(quantity()).ifPresent(ladder -> {
            List<Bar> bars = bars(ladder);
            line(pen, view, palette, ladder.evidence());
            for (int i = 0; i < bars.size(); i++) {
                bar(pen, view, palette, i + 1, bars.get(i));
            }
            evidence(pen, view, palette, bars.size() + 1, ladder);
            Bars.feet(pen, view, palette, 0, Stream.concat(bars.stream().map(Bar::name), Stream.of("log p(x)")).toList());
        });
    }

    /// A bar on the foot, its number above.
    private static void bar(Pen pen, Viewport view, Palette palette, int i, Bar bar) {
        Bars.bar(pen, view, i, view.frame().minY(), bar.value().value(), bar.own() ? palette.latent() : palette.accent());
        Stroke whisker = palette.line(palette.ink(), 1.3).scaled(view.point());
        double high = view.y(bar.high());
        double low = view.y(bar.low());
        pen.line(view.x(i), high, view.x(i), low, whisker);
        pen.line(view.x(i - WHISKER), high, view.x(i + WHISKER), high, whisker);
        pen.line(view.x(i - WHISKER), low, view.x(i + WHISKER), low, whisker);
        Bars.above(pen, view, palette, i, bar.high(), number(bar.value().value()));
    }

    /// What no bound exceeds, behind all of them: numbers stand on it.
    private static void line(Pen pen, Viewport view, Palette palette, double evidence) {
        double y = view.y(evidence);
        if (Double.isFinite(y)) {
            pen.line(view.box().x(), y, view.box().right(), y, palette.dashed(palette.ink(), 1.6).scaled(view.point()));
        }
    }

    /// log p(x) as the last bar, and what the encoder's bound lacks of it.
    private static void evidence(Pen pen, Viewport view, Palette palette, int last, Ladder.Values ladder) {
        if (!Double.isFinite(ladder.evidence())) {
            return;
        }
        Bars.bar(pen, view, last, view.frame().minY(), ladder.evidence(), palette.ink().mix(palette.paper(), 0.4));
        Bars.above(pen, view, palette, last, ladder.evidence(), number(ladder.evidence()));
        Notes.corner(pen, view, palette, "gap " + number(ladder.gap().value()) + " = approximation "
                + number(ladder.approximation().value()) + " + amortisation " + number(ladder.amortisation().value()));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value).replace('-', '−');
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(palette.dashed(palette.ink(), 1.6)), "log p(x); bounds ± 2 se"));
    }
}
