package genlab.stage.data;

import genlab.data.Mode;
import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The target's modes: a cross at each centre, its ellipse of three standard deviations around it.
public record ModesLayer() implements Layer {

    /// Round to the eye.
    private static final int CORNERS = 72;

    /// A sample this many standard deviations away still counts as the mode's.
    private static final double REACH = 3;

    private static final double CROSS = 9;

    @Override
    public String id() {
        return "modes";
    }

    @Override
    public String title() {
        return "Modes";
    }

    @Override
    public String summary() {
        return "A cross at each of the target’s modes, and its ellipse of three standard deviations.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of();
    }

    @Override
    public boolean applies(Snapshot snapshot) {
        return !snapshot.data().distribution().modes().isEmpty();
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        List<Mode> modes = snapshot.data().distribution().modes();
        Scaling scaling = snapshot.data().scaling();
        pen.stroke(modes.stream().map(mode -> view.place(scaling.toStage(law(mode).contour(REACH, CORNERS)))).toList(),
                palette.dashed(palette.truth(), 1).scaled(view.point()));
        Points centres = Points.build(modes.size(), i -> new double[] {modes.get(i).x(), modes.get(i).y()});
        pen.markers(view.place(scaling.toStage(centres)), cross(palette).scaled(view.point()));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(cross(palette)), "modes, 3 sd"));
    }

    private static Marker cross(Palette palette) {
        return new Marker(Marker.Shape.CROSS, CROSS * palette.emphasis(), palette.truth(), palette.realMark(1).outline());
    }

    /// In data units.
    private static Gaussian law(Mode mode) {
        return new Gaussian(mode.x(), mode.y(), mode.varX(), mode.varY(), mode.covXY());
    }
}
