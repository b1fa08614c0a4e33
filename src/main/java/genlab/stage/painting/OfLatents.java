package genlab.stage.painting;

import genlab.math.Frame;
import genlab.quantity.Snapshot;
import genlab.quantity.generator.LatentPlane;
import genlab.stage.Ground;
import genlab.stage.Layer;
import genlab.stage.Plane;

/// A layer on the plane of the latents; it needs {@link LatentPlane} besides.
public interface OfLatents extends Layer {

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
