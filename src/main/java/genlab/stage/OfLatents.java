package genlab.stage;

import genlab.model.Prior;
import genlab.quantity.LatentPrior;
import genlab.quantity.Snapshot;

/// A layer on the plane of a generator's latents; it needs {@link LatentPrior} besides.
interface OfLatents extends Layer {

    @Override
    default Plane plane() {
        return Plane.LATENT;
    }

    @Override
    default Ground ground(Snapshot snapshot) {
        return Ground.latent(snapshot.get(new LatentPrior()).map(Prior::frame).orElseThrow());
    }

    @Override
    default boolean usual() {
        return true;
    }
}
