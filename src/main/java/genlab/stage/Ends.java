package genlab.stage;

import genlab.card.Knob;
import genlab.quantity.generator.LatentPath;
import java.util.List;
import java.util.Optional;

/// The knobs of two latents with ways between them; two probes on the latent plane take their place, or two among the data, of a model
/// that encodes them.
public record Ends(
        @Knob(label = "From z₁", help = "First number of the latent where the ways begin.", min = -10, max = 10, live = true) double fromX,
        @Knob(label = "From z₂", help = "Second number of the latent where the ways begin.", min = -10, max = 10, live = true) double fromY,
        @Knob(label = "To z₁", help = "First number of the latent where the ways end.", min = -10, max = 10, live = true) double toX,
        @Knob(label = "To z₂", help = "Second number of the latent where the ways end.", min = -10, max = 10, live = true) double toY,
        @Knob(label = "Between points", help = "Whether the ways lead between the latents of two points, of a model with an encoder.",
                live = true) boolean encoded,
        @Knob(label = "From x₁", help = "The first point, in stage coordinates.", min = -100, max = 100, live = true) double pointX,
        @Knob(label = "From x₂", help = "The first point, in stage coordinates.", min = -100, max = 100, live = true) double pointY,
        @Knob(label = "To x₁", help = "The second point, in stage coordinates.", min = -100, max = 100, live = true) double otherX,
        @Knob(label = "To x₂", help = "The second point, in stage coordinates.", min = -100, max = 100, live = true) double otherY) {

    public static final Ends USUAL = new Ends(-1.5, 0.5, 1, 1.5, false, -1, 0, 1, 0);

    /// Places along a way: enough that bends look round.
    private static final int COUNT = 100;

    public LatentPath path() {
        return new LatentPath(new LatentPath.Line(fromX, fromY, toX, toY),
                encoded ? Optional.of(new LatentPath.Line(pointX, pointY, otherX, otherY)) : Optional.empty(), COUNT);
    }

    /// The two latents or the two points probed last, or these if there are not two.
    public Ends about(Pointing pointing) {
        List<Place> latents = pointing.probes(Plane.LATENT);
        List<Place> points = pointing.probes(Plane.DATA);
        Ends ends = this;
        if (latents.size() > 1) {
            Place from = latents.get(latents.size() - 2);
            Place to = latents.getLast();
            ends = new Ends(from.x(), from.y(), to.x(), to.y(), false, pointX, pointY, otherX, otherY);
        }
        if (points.size() > 1 && (latents.size() < 2 || last(pointing).equals(Plane.DATA))) {
            Place from = points.get(points.size() - 2);
            Place to = points.getLast();
            ends = new Ends(ends.fromX, ends.fromY, ends.toX, ends.toY, true, from.x(), from.y(), to.x(), to.y());
        }
        return ends;
    }

    /// On which of the two planes a probe was pinned last.
    private static Plane last(Pointing pointing) {
        return pointing.probes().reversed().stream().map(Place::plane).filter(plane -> plane.equals(Plane.DATA)
                || plane.equals(Plane.LATENT)).findFirst().orElse(Plane.LATENT);
    }
}
