package genlab.stage.game;

import genlab.data.Axes;
import genlab.math.Complex;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.quantity.game.DiracPortrait;
import genlab.stage.Ground;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.chart.Figures;
import genlab.stage.painting.ArrowPainting;
import genlab.stage.painting.Notes;

/// The phase plane of a Dirac GAN: field, path, start and equilibrium, and the eigenvalues that say whether it converges.
final class DiracPainting {

    static final String KEY = "path; arrows: both players’ descent";

    private static final double LONGEST = 26;

    private DiracPainting() {
    }

    static Ground ground() {
        return new Ground(new Axes("θ, the generator", "", "ψ, the discriminator", ""), Scaling.identity(),
                Frame.square(DiracPortrait.REACH), true);
    }

    static void paint(Pen pen, Viewport view, Palette palette, DiracPortrait.Values values) {
        ArrowPainting.paint(pen, view, values.field(), ArrowPainting.factor(view, values.field(), LONGEST),
                palette.line(palette.quiet().opacity(0.7), 1).scaled(view.point()));
        Points path = view.place(values.path());
        pen.stroke(path, stroke(palette).scaled(view.point()));
        pen.markers(path, new Marker(Marker.Shape.DOT, 3 * palette.emphasis(), palette.fake(), Stroke.solid(palette.paper(), 0))
                .scaled(view.point()));
        pen.markers(path.slice(0, 1), palette.hollowMark(9).scaled(view.point()));
        pen.markers(path.slice(path.size() - 1, path.size()), palette.fakeMark(9).scaled(view.point()));
        pen.markers(view.place(Points.of(0, 0)), palette.realMark(9).scaled(view.point()));
        Notes.corner(pen, view, palette, spectrum(values), end(values.path()));
    }

    private static String spectrum(DiracPortrait.Values values) {
        return values.eigenvalue().map(DiracPainting::words).orElse("no eigenvalues at a kink")
                + values.radius().map(radius -> ", spectral radius of a step " + Figures.of(radius)).orElse("");
    }

    private static String end(Points path) {
        return "distance at the end " + Figures.of(Math.hypot(path.x(path.size() - 1), path.y(path.size() - 1)));
    }

    private static String words(Complex first) {
        return "λ = " + Figures.of(first.real()) + (first.imaginary() == 0 ? "" : " ± " + Figures.of(first.imaginary()) + "i");
    }

    static Stroke stroke(Palette palette) {
        return palette.line(palette.fake(), 1.2);
    }
}
