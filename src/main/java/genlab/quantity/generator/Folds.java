package genlab.quantity.generator;

import genlab.math.Contours;
import genlab.math.Points;
import genlab.model.LatentMap;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.List;
import java.util.Set;

/// Where G folds the latent plane, det J_G = 0, found on an n × n grid, and where these lines come to lie: across them the number of
/// latents that make a point changes by two.
public record Folds(int n) implements Quantity<Folds.Lines> {

    /// @param latent on the latent plane
    /// @param image  the same lines under G, in stage coordinates
    public record Lines(List<Points> latent, List<Points> image) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(LatentMap.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new LatentPlane());
    }

    @Override
    public Lines read(Readings at) {
        List<Points> latent = Contours.of(at.read(new Determinant(n)), 0);
        return new Lines(latent, latent.stream().map(line -> at.ability(LatentMap.class).map(line.toArray())).toList());
    }
}
