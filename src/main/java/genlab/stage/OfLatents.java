package genlab.stage;

import genlab.math.Frame;
import genlab.quantity.LatentPlane;
import genlab.quantity.Snapshot;

/// A layer on the plane of the latents; it needs {@link LatentPlane} besides.
interface OfLatents extends Layer {

    @Override
    default Plane plane() {
        return Plane.LATENT;
    }

    @Override
    default Ground ground(Snapshot snapshot) {
        return Ground.latent(snapshot.get(new LatentPlane()).map(Frame::square).orElseThrow());
    }

    @Override
    default boolean usual() {
        return true;
    }
}
