package genlab.stage.game;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.math.Complex;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.game.GameSpectrum;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.Notes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Whether the game would settle where it stands: leading eigenvalues of its Jacobian in the complex plane.
public record GameSpectrumLayer(
        @Knob(label = "Steps", help = "Of Arnoldi’s method: more find more eigenvalues.", min = 2, max = 200, live = true)
        int steps) implements Layer {

    /// Room around the eigenvalues, as a share of what they span.
    private static final double MARGIN = 0.1;

    private static final double DOT = 8;
    private static final double SMALL = 5;

    public GameSpectrumLayer() {
        this(40);
    }

    private GameSpectrum spectrum() {
        return new GameSpectrum(steps);
    }

    @Override
    public String id() {
        return "game-spectrum";
    }

    @Override
    public String title() {
        return "Eigenvalues of the game";
    }

    @Override
    public String brief() {
        return "Eigenvalues";
    }

    @Override
    public String summary() {
        return "Leading eigenvalues of the Jacobian of both players’ joint descent field. At an equilibrium, real parts below 0 are stable "
                + "and imaginary parts turn.";
    }

    @Override
    public Plane plane() {
        return Plane.SPECTRUM;
    }

    /// Around the settled ones and 0; what is found only roughly may lie outside.
    @Override
    public Ground ground(Snapshot snapshot) {
        List<Complex> all = snapshot.get(spectrum()).orElseThrow().settled();
        double low = Math.min(0, -most(all, value -> -value.real()));
        double high = Math.max(0, most(all, Complex::real));
        double turn = most(all, Complex::imaginary);
        double side = MARGIN * (high > low ? high - low : 1);
        double up = turn > 0 ? (1 + 2 * MARGIN) * turn : 1;
        return Ground.plain(new Axes("real part", "", "imaginary part", ""), new Frame(low - side, high + side, -up, up));
    }

    private static double most(List<Complex> all, ToDoubleFunction<Complex> of) {
        return all.stream().mapToDouble(of).filter(Double::isFinite).max().orElse(0);
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(spectrum());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(spectrum()).ifPresent(values -> {
            Stroke axis = palette.line(palette.ink(), 1.2).scaled(view.point());
            pen.line(view.x(0), view.box().bottom(), view.x(0), view.box().y(), axis);
            Notes.beside(pen, view, palette, Points.of(view.x(0), view.box().y() + view.points(DOT)), "imaginary axis", palette.ink());
            pen.markers(view.place(points(values.rough())), palette.mark(palette.quiet().opacity(0.6), SMALL).scaled(view.point()));
            pen.markers(view.place(points(values.settled())), dot(palette).scaled(view.point()));
        });
    }

    private static Points points(List<Complex> values) {
        return Points.build(values.size(), i -> new double[] {values.get(i).real(), values.get(i).imaginary()});
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(dot(palette)),
                "eigenvalues, small if rough; stable to the left"));
    }

    private static Marker dot(Palette palette) {
        return palette.mark(palette.fake(), DOT);
    }
}
