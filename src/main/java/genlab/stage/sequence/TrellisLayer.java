package genlab.stage.sequence;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.model.Trellis;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.sequence.TrellisAt;
import genlab.stage.Colour;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Place;
import genlab.stage.Plane;
import genlab.stage.Pointing;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.Notes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// States upwards, time across: how the passes of a hidden Markov model go. At the time looked at the forward pass has come from the left,
/// p(z_t = k|x₁ … x_t) as left half discs, the backward pass from the right, p(x_{t+1} … x_T|z_t = k) as right half discs over their
/// sum, and where they meet both make γ_t, the ring. Viterbi goes along with the forward pass: the best way to each state, thick the
/// best of all so far. With no time looked at, discs are γ and the thick line is the whole most probable path. Areas are
/// probabilities.
public record TrellisLayer(
        @Knob(label = "From", help = "The first point shown, counted from 1.", min = 1, max = 1_000_000, logarithmic = true, live = true)
        int from,
        @Knob(label = "Points shown", help = "How many points stand side by side.", min = 2, max = 200, live = true) int count,
        @Knob(label = "Time", help = "The time at which the passes are held, counted from 1 at the first training point; 0: they are done.",
                min = 0, max = 1_000_000, live = true) int time) implements Layer {

    /// The largest disc, as a share of the room a node has, and in stage points.
    private static final double DISC = 0.44;
    private static final double LARGEST = 26;

    /// Chains of more states would be all lines.
    private static final int LINED = 8;

    private static final int CORNERS = 24;

    public TrellisLayer() {
        this(1, 40, 0);
    }

    @Override
    public String id() {
        return "trellis";
    }

    @Override
    public String title() {
        return "Trellis";
    }

    @Override
    public String summary() {
        return "Forward, backward and Viterbi pass in step: half discs from either side that meet at the time pointed at, and the best "
                + "path so far.";
    }

    @Override
    public Plane plane() {
        return Plane.TRELLIS;
    }

    @Override
    public boolean usual() {
        return true;
    }

    /// The time at a place of the trellis.
    static int time(Place place) {
        return (int) Math.clamp(Math.round(place.x()), 0, 1_000_000);
    }

    @Override
    public Layer about(Pointing pointing) {
        return pointing.focus(plane()).<Layer>map(place -> new TrellisLayer(from, count, time(place))).orElse(this);
    }

    private TrellisAt quantity() {
        return new TrellisAt(from - 1, count);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(quantity());
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        Trellis trellis = snapshot.get(quantity()).orElseThrow();
        return Ground.counted(new Axes("time t", "", "state", ""),
                new Frame(from - 0.7, from + trellis.points() - 0.3, 0.4, trellis.states() + 0.6));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(quantity()).ifPresent(trellis -> {
            int held = time < from || time >= from + trellis.points() ? trellis.points() : time - from;
            ways(pen, view, palette, trellis, held);
            nodes(pen, view, palette, trellis, held);
            if (held < trellis.points()) {
                told(pen, view, palette, trellis, held);
            }
        });
    }

    /// All transitions faintly, the best way to every state up to the time held, and the best of them thick.
    private void ways(Pen pen, Viewport view, Palette palette, Trellis trellis, int held) {
        int states = trellis.states();
        List<Points> all = new ArrayList<>();
        List<Points> best = new ArrayList<>();
        for (int t = 1; t < trellis.points(); t++) {
            for (int k = 0; k < states; k++) {
                int came = trellis.came()[t * states + k];
                for (int i = 0; came >= 0 && i < states && states <= LINED; i++) {
                    all.add(view.place(Points.of(from + t - 1, i + 1, from + t, k + 1)));
                }
                if (came >= 0 && t <= held && held < trellis.points()) {
                    best.add(view.place(Points.of(from + t - 1, came + 1, from + t, k + 1)));
                }
            }
        }
        pen.stroke(all, palette.line(palette.hairline(), 0.7).scaled(view.point()));
        pen.stroke(best, palette.line(palette.quiet(), 1.2).scaled(view.point()));
        pen.stroke(path(trellis, held).stream().map(view::place).toList(), path(palette).scaled(view.point()));
    }

    /// The most probable path: of whole sequences, or up to the time held; a piece a sequence.
    private List<Points> path(Trellis trellis, int held) {
        int states = trellis.states();
        int last = Math.min(held, trellis.points() - 1);
        int[] path = Arrays.copyOf(trellis.path(), last + 1);
        if (held < trellis.points()) {
            path[last] = greatest(trellis.best(), last, states);
            for (int t = last; t > 0 && trellis.came()[t * states + path[t]] >= 0; t--) {
                path[t - 1] = trellis.came()[t * states + path[t]];
            }
        }
        List<Points> pieces = new ArrayList<>();
        int begun = 0;
        for (int t = 1; t <= last + 1; t++) {
            if (t > last || trellis.came()[t * states] < 0) {
                int first = begun;
                pieces.add(Points.build(t - begun, i -> new double[] {from + first + i, path[first + i] + 1}));
                begun = t;
            }
        }
        return pieces;
    }

    private static int greatest(double[] values, int t, int states) {
        int greatest = 0;
        for (int k = 1; k < states; k++) {
            greatest = values[t * states + k] > values[t * states + greatest] ? k : greatest;
        }
        return greatest;
    }

    private void nodes(Pen pen, Viewport view, Palette palette, Trellis trellis, int held) {
        int states = trellis.states();
        double radius = Math.min(DISC * Math.min(view.dx(1), -view.dy(1)), view.points(LARGEST));
        Stroke ring = palette.line(palette.ink(), 1.5).scaled(view.point());
        for (int t = 0; t < trellis.points(); t++) {
            double[] forward = shares(trellis.forward(), t, states);
            double[] backward = shares(trellis.backward(), t, states);
            for (int k = 0; k < states; k++) {
                double x = view.x(from + t);
                double y = view.y(k + 1);
                double smoothed = trellis.smoothed()[t * states + k];
                Colour colour = palette.part(k);
                if (held == trellis.points()) {
                    pen.fill(List.of(arc(x, y, radius * Math.sqrt(smoothed), 0, 2)), colour);
                    continue;
                }
                if (t <= held) {
                    pen.fill(List.of(arc(x, y, radius * Math.sqrt(forward[k]), 0.5, 1)), colour);
                }
                if (t >= held) {
                    pen.fill(List.of(arc(x, y, radius * Math.sqrt(backward[k]), 1.5, 1)), colour.mix(palette.paper(), 0.4));
                }
                if (t == held) {
                    pen.stroke(arc(x, y, radius * Math.sqrt(smoothed), 0, 2), ring);
                }
            }
        }
    }

    /// exp(logs) over their sum, at one time.
    private static double[] shares(double[] logs, int t, int states) {
        double[] own = Arrays.copyOfRange(logs, t * states, (t + 1) * states);
        double most = Arrays.stream(own).max().orElse(0);
        double[] shares = Arrays.stream(own).map(log -> Math.exp(log - most)).toArray();
        double whole = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / whole).toArray();
    }

    /// A piece of a circle's edge, counted in half turns to the left from the right.
    private static Points arc(double x, double y, double radius, double begin, double turns) {
        return Points.build(CORNERS + 1, i -> {
            double angle = Math.PI * (begin + turns * i / CORNERS);
            return new double[] {x + radius * Math.cos(angle), y - radius * Math.sin(angle)};
        });
    }

    private void told(Pen pen, Viewport view, Palette palette, Trellis trellis, int held) {
        StringBuilder words = new StringBuilder("t = " + (from + held) + ", γ =");
        for (int k = 0; k < Math.min(trellis.states(), LINED); k++) {
            words.append(String.format(Locale.ROOT, " %.2f", trellis.smoothed()[held * trellis.states() + k]));
        }
        Notes.upright(pen, view, palette, from + held, palette.dashed(palette.quiet(), 1), words.toString());
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(path(palette)), "most probable path (Viterbi); areas are probabilities"));
    }

    private static Stroke path(Palette palette) {
        return palette.line(palette.ink(), 3);
    }
}
