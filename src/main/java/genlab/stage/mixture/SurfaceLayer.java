package genlab.stage.mixture;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.math.Field;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.mixture.Coordinate;
import genlab.quantity.mixture.LikelihoodSurface;
import genlab.quantity.mixture.MixtureParts;
import genlab.quantity.mixture.RivalPath;
import genlab.stage.Colour;
import genlab.stage.ColourMap;
import genlab.stage.Ground;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Scale;
import genlab.stage.Viewport;
import genlab.stage.painting.FieldPainting;
import genlab.stage.painting.Notes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The log-likelihood as a landscape over two numbers of θ, all others as they stand now: the greyer, the higher. On it the path the run
/// has come, and, from the same start, the path of the other way to climb: EM against gradient. The paths move in all numbers of θ, of
/// which two are seen, so that they need not look like climbing on this slice.
public record SurfaceLayer(
        @Knob(label = "Component across", help = "Whose number runs across, counted from 1.", min = 1, max = 64, live = true)
        int across,
        @Knob(label = "Number across", help = "Which of its numbers runs across.", live = true)
        Coordinate.Part acrossNumber,
        @Knob(label = "Component up", help = "Whose number runs upwards, counted from 1.", min = 1, max = 64, live = true)
        int up,
        @Knob(label = "Number up", help = "Which of its numbers runs upwards.", live = true)
        Coordinate.Part upNumber,
        @Knob(label = "Cells a side", help = "Fineness of the grid on which it is computed.", min = 10, max = 200, live = true)
        int cells,
        @Knob(label = "Race", help = "How many steps the other way of climbing goes, from the same start; 0 for no race.", unit = "steps",
                min = 0, max = 100000, live = true)
        int race) implements Layer {

    /// Lines of equal height; nearer together towards the top, where paths end.
    private static final int LINES = 9;

    /// The share of the cells that lie below the colours' range: far from the data ℓ falls without end.
    private static final double DEEP = 0.25;

    /// Stage points.
    private static final double DOT = 5;
    private static final double ASIDE = 9;

    /// More steps are no longer told apart by dots.
    private static final int TOLD_APART = 50;

    public SurfaceLayer() {
        this(1, Coordinate.Part.MEAN_X, 2, Coordinate.Part.MEAN_X, 60, 1000);
    }

    private Coordinate acrossAt() {
        return new Coordinate(across - 1, acrossNumber);
    }

    private Coordinate upAt() {
        return new Coordinate(up - 1, upNumber);
    }

    private LikelihoodSurface surface() {
        return new LikelihoodSurface(acrossAt(), upAt(), cells);
    }

    private RivalPath rival() {
        return new RivalPath(acrossAt(), upAt(), race);
    }

    @Override
    public String id() {
        return "surface";
    }

    @Override
    public String title() {
        return "Likelihood surface";
    }

    @Override
    public String summary() {
        return "The log-likelihood over two numbers of θ, the run’s path on it, and from the same start that of the other way to climb.";
    }

    @Override
    public Plane plane() {
        return Plane.SURFACE;
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        Axes axes = new Axes(acrossNumber.symbol(across), "", upNumber.symbol(up), "");
        return Ground.plain(axes, snapshot.get(surface()).orElseThrow().likelihood().grid().frame());
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(surface());
    }

    @Override
    public Set<Quantity<?>> helped() {
        return race == 0 ? Set.of(new MixtureParts()) : Set.of(rival(), new MixtureParts());
    }

    @Override
    public Optional<String> absence(Snapshot snapshot) {
        return snapshot.get(new MixtureParts()).flatMap(parts -> surface().absence(parts.components().size()));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(surface()).ifPresent(slice -> {
            Scale scale = scaleOf(palette, slice.likelihood());
            FieldPainting.paint(pen, view, palette, slice.likelihood(), scale);
            FieldPainting.contours(pen, view, slice.likelihood(), levels(scale), palette.line(palette.quiet(), 0.7));
            Points own = view.place(slice.path());
            Optional<RivalPath.Values> race = snapshot.get(rival());
            double end = own.y(own.size() - 1);
            Optional<Points> rival = race.map(values -> view.place(values.path()));
            boolean above = rival.isPresent() && rival.get().y(rival.get().size() - 1) < end;
            rival.ifPresent(path -> {
                pen.stroke(path, palette.dashed(palette.latent(), 2.2).scaled(view.point()));
                end(pen, view, palette, path, race.get().other(), palette.latent(), above ? -1 : 1);
            });
            pen.stroke(own, palette.line(palette.fake(), 2).scaled(view.point()));
            if (own.size() <= TOLD_APART) {
                pen.markers(own, palette.mark(palette.fake(), DOT).scaled(view.point()));
            }
            end(pen, view, palette, own, race.map(RivalPath.Values::own).orElse("here"), palette.fake(), above ? 1 : -1);
            // Its name would lie on the other end's.
            if (Math.hypot(own.x(own.size() - 1) - own.x(0), end - own.y(0)) > view.points(4 * ASIDE * palette.emphasis())) {
                Notes.beside(pen, view, palette, own.slice(0, 1), "start", palette.ink());
            }
        });
    }

    /// @param side 1 to write the name a little below the end, −1 above, so that two that arrive at one place can both be read
    private static void end(Pen pen, Viewport view, Palette palette, Points path, String name, Colour colour, int side) {
        Points last = path.slice(path.size() - 1, path.size());
        pen.markers(last, palette.mark(colour, 2 * DOT).scaled(view.point()));
        double away = side * view.points(ASIDE * palette.emphasis());
        Notes.beside(pen, view, palette, Points.of(last.x(0), last.y(0) + away), name, colour);
    }

    private static List<Double> levels(Scale scale) {
        List<Double> levels = new ArrayList<>();
        for (int i = 1; i <= LINES; i++) {
            double share = (double) i / LINES;
            levels.add(scale.max() - (scale.max() - scale.min()) * share * share);
        }
        return levels;
    }

    private static Scale scaleOf(Palette palette, Field likelihood) {
        double[] sorted = Arrays.stream(likelihood.values()).filter(Double::isFinite).sorted().toArray();
        double high = sorted.length == 0 ? 0 : sorted[sorted.length - 1];
        double low = sorted.length == 0 ? high : sorted[(int) (DEEP * (sorted.length - 1))];
        return new Scale(palette.heights(), low < high ? low : high - 1, high, "log-likelihood ℓ (nats)");
    }

    @Override
    public Optional<ColourMap> colours(Palette palette) {
        return Optional.of(palette.heights());
    }

    @Override
    public Optional<Scale> scale(Palette palette, Snapshot snapshot) {
        return snapshot.get(surface()).map(values -> scaleOf(palette, values.likelihood()));
    }
}
