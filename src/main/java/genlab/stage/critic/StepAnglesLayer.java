package genlab.stage.critic;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Arrows;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.critic.Descent;
import genlab.quantity.critic.NextStep;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where the coming step moves a sample against where the generator's loss would push it: the directions alone, and the angle between.
public record StepAnglesLayer(
        @Knob(label = "Samples", help = "How many of the shown samples get one.", min = 0, max = 5000, live = true)
        int count,
        @Knob(label = "Length", help = "Of both arrows.", unit = "stage points", min = 1, max = 200, live = true)
        double length) implements Layer {

    public StepAnglesLayer() {
        this(120, 22);
    }

    @Override
    public String id() {
        return "step-angles";
    }

    @Override
    public String title() {
        return "Angle between step and descent";
    }

    @Override
    public String brief() {
        return "Angles";
    }

    @Override
    public String summary() {
        return "At each sample the direction of the coming step, that of −∂L_G/∂x, and the angle between: they differ because all samples "
                + "share the generator’s parameters.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new NextStep(count), new Descent(count));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        if (!applies(snapshot)) {
            return;
        }
        Arrows step = snapshot.get(new NextStep(count)).orElseThrow();
        Points from = view.place(step.from());
        Points steps = tips(view, from, step.by());
        Points wanted = tips(view, from, snapshot.get(new Descent(count)).orElseThrow().by());
        List<Points> wedges = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            wedges.add(Points.of(from.x(i), from.y(i), steps.x(i), steps.y(i), wanted.x(i), wanted.y(i)));
        }
        pen.fill(wedges, palette.ink().opacity(0.14));
        pen.arrows(from, wanted, palette.line(palette.quiet(), 1.3).scaled(view.point()));
        pen.arrows(from, steps, stroke(palette).scaled(view.point()));
    }

    /// Arrows of one length on the paper.
    private Points tips(Viewport view, Points from, Points by) {
        double reach = view.points(length);
        return Points.build(from.size(), i -> {
            double dx = view.dx(by.x(i));
            double dy = view.dy(by.y(i));
            double scale = reach / Math.hypot(dx, dy);
            return new double[] {from.x(i) + scale * dx, from.y(i) + scale * dy};
        });
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Arrow(stroke(palette)), "next step, and its angle to the descent"));
    }

    private static Stroke stroke(Palette palette) {
        return palette.line(palette.fake(), 1.3);
    }
}
