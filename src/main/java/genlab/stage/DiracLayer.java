package genlab.stage;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.math.Complex;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.model.gan.GanLoss;
import genlab.model.gan.NonSaturating;
import genlab.model.gan.dirac.DiracGan;
import genlab.model.gan.dirac.DiracGan.State;
import genlab.quantity.DiracPortrait;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.stage.chart.Figures;
import java.util.Optional;
import java.util.Set;

/// The smallest GAN there is, all of it: data at 0, fakes at θ, discriminator ψ·x. Its vector field, a path of training from where the
/// pointer or a probe is, and the eigenvalues that say whether it converges.
public record DiracLayer(
        @Knob(label = "Loss", help = "What the two players play for.", live = true) GanLoss loss,
        @Knob(label = "R₁ penalty γ", help = "Of γ/2·ψ² in D’s loss; the critical one is 1.", min = 0, max = 10, live = true)
        double slope,
        @Knob(label = "Penalty λ on slopes other than 1", help = "Of λ·(|ψ| − 1)², as WGAN-GP has it.", min = 0, max = 10, live = true)
        double between,
        @Knob(label = "Instance noise", help = "Its standard deviation on data and fakes; the field is the expected one.", min = 0, max = 3,
                live = true)
        double noise,
        @Knob(label = "Consensus γ", help = "How far both players go down the length of the field as well.", min = 0, max = 10, live = true)
        double consensus,
        @Knob(label = "Step h", help = "How far a step follows the field.", min = 0.001, max = 2, logarithmic = true, live = true)
        double rate,
        @Knob(label = "Updates of D in turn", help = "After each of the generator’s; 0: both at the same time.", min = 0, max = 100,
                live = true)
        int turns,
        @Knob(label = "Steps", help = "Of the path.", min = 1, max = 5000, live = true) int steps,
        @Knob(label = "Start θ", help = "Where the path starts; pointer and probes take its place.", min = -10, max = 10, live = true)
        double theta,
        @Knob(label = "Start ψ", help = "Where the path starts; pointer and probes take its place.", min = -10, max = 10, live = true)
        double psi) implements Layer {

    private static final double REACH = 2;
    private static final int ARROWS = 17;
    private static final double LONGEST = 26;
    private static final double TEXT = 12;

    /// The setting of Mescheder et al.'s figures, whose ψ has the other sign.
    public DiracLayer() {
        this(new NonSaturating(), 0, 0, 0, 0, 0.2, 0, 500, 1, -1);
    }

    private DiracPortrait portrait() {
        return new DiracPortrait(new DiracGan(loss, slope, between, noise, consensus), rate, turns, new State(theta, psi), steps,
                REACH, ARROWS);
    }

    @Override
    public String id() {
        return "dirac";
    }

    @Override
    public String title() {
        return "Dirac GAN";
    }

    @Override
    public String summary() {
        return "Vector field and training path of the GAN with two parameters, data at 0, fakes at θ and D(x) = ψ·x, for any loss and "
                + "penalty.";
    }

    @Override
    public Plane plane() {
        return Plane.DIRAC;
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        return new Ground(new Axes("θ, the generator", "", "ψ, the discriminator", ""), Scaling.identity(), Frame.square(REACH), true);
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Layer about(Pointing pointing) {
        return pointing.focus(Plane.DIRAC).<Layer>map(place ->
                new DiracLayer(loss, slope, between, noise, consensus, rate, turns, steps, place.x(), place.y())).orElse(this);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(portrait());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(portrait()).ifPresent(values -> {
            ArrowPainting.paint(pen, view, values.field(), ArrowPainting.factor(view, values.field(), LONGEST),
                    palette.line(palette.quiet().opacity(0.7), 1).scaled(view.point()));
            Points path = view.place(values.path());
            pen.stroke(path, stroke(palette).scaled(view.point()));
            pen.markers(path, new Marker(Marker.Shape.DOT, 3 * palette.emphasis(), palette.fake(), Stroke.solid(palette.paper(), 0))
                    .scaled(view.point()));
            pen.markers(path.slice(0, 1), palette.fakeMark(9).scaled(view.point()));
            pen.markers(view.place(Points.of(0, 0)), palette.realMark(9).scaled(view.point()));
            Lettering lettering = Lettering.of(view.points(TEXT) * palette.emphasis(), palette.ink())
                    .at(Lettering.Across.START, Lettering.Along.TOP);
            double x = view.box().x() + view.points(8);
            double y = view.box().y() + view.points(8);
            pen.text(spectrum(values), x, y, lettering);
            pen.text(end(values.path()), x, y + 1.4 * lettering.size(), lettering);
        });
    }

    private static String spectrum(DiracPortrait.Values values) {
        return values.eigenvalue().map(DiracLayer::words).orElse("no eigenvalues at a kink")
                + values.radius().map(radius -> ", spectral radius of a step " + Figures.of(radius)).orElse("");
    }

    private static String end(Points path) {
        return "distance at the end " + Figures.of(Math.hypot(path.x(path.size() - 1), path.y(path.size() - 1)));
    }

    private static String words(Complex first) {
        return "λ = " + Figures.of(first.real()) + (first.imaginary() == 0 ? "" : " ± " + Figures.of(first.imaginary()) + "i");
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(stroke(palette)), "training path; arrows: field of both players’ descent"));
    }

    private static Stroke stroke(Palette palette) {
        return palette.line(palette.fake(), 1.2);
    }
}
