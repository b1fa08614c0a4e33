package genlab.quantity.generator;

import genlab.model.Pushforward;
import genlab.quantity.Measured;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.model.ModelMass;
import java.util.Set;

/// How many latents G takes to a point (stage coordinates); the error is what half as many lattice cells a side change.
public record PreimagesAt(double x, double y) implements Quantity<Measured> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Pushforward.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new LatentPlane());
    }

    @Override
    public Measured read(Readings at) {
        double rough = at.read(new LatticeCover(ModelMass.LIVE / 2)).preimages(x, y).size();
        return Measured.refined(at.read(new Preimages(x, y)).size(), rough);
    }
}
