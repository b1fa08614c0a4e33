package genlab.stage;

import genlab.card.Knob;
import genlab.quantity.LatentPath;
import java.util.List;

/// The knobs of two latents with ways between them; two probes on the latent plane take their place.
public record Ends(
        @Knob(label = "From z₁", help = "First number of the latent where the ways begin.", min = -10, max = 10, live = true) double fromX,
        @Knob(label = "From z₂", help = "Second number of the latent where the ways begin.", min = -10, max = 10, live = true) double fromY,
        @Knob(label = "To z₁", help = "First number of the latent where the ways end.", min = -10, max = 10, live = true) double toX,
        @Knob(label = "To z₂", help = "Second number of the latent where the ways end.", min = -10, max = 10, live = true) double toY) {

    static final Ends USUAL = new Ends(-1.5, 0.5, 1, 1.5);

    /// Places along a way: enough that bends look round.
    private static final int COUNT = 100;

    LatentPath path() {
        return new LatentPath(fromX, fromY, toX, toY, COUNT);
    }

    /// The two latents probed last, or these if there are not two.
    Ends about(Pointing pointing) {
        List<Place> probes = pointing.probes(Plane.LATENT);
        if (probes.size() < 2) {
            return this;
        }
        Place from = probes.get(probes.size() - 2);
        Place to = probes.getLast();
        return new Ends(from.x(), from.y(), to.x(), to.y());
    }
}
