package genlab.model.density;

import genlab.card.Knob;
import genlab.data.Dataset;
import genlab.model.Density;
import genlab.model.Model;
import genlab.model.Neighbours;
import genlab.model.Run;
import genlab.noise.Streams;
import java.util.Set;

/// The k-nearest-neighbour estimate p(x) = k/(n·π·rₖ(x)²), rₖ the distance of the k-th nearest training point in stage units
/// (Loftsgaarden and Quesenberry, Annals of Mathematical Statistics 36, 1965). It does not integrate to 1: far away it falls like
/// 1/|x|², whose integral over the plane is infinite. So it has no samples, no divergences and no likelihood.
public record Knn(
        @Knob(label = "Neighbours", help = "How many points the ball around a place must hold.", min = 1, max = 1000,
                logarithmic = true, live = true) int k) implements Model {

    public Knn() {
        this(20);
    }

    @Override
    public String id() {
        return "knn";
    }

    @Override
    public String title() {
        return "Nearest neighbours";
    }

    @Override
    public String summary() {
        return "Dense where the k-th nearest point is near. Not a density in the strict sense: it does not integrate to 1.";
    }

    @Override
    public Set<Class<?>> abilities() {
        return Set.of(Density.class, Neighbours.class);
    }

    @Override
    public Run start(Dataset data, Streams streams) {
        return new KnnRun(this, data);
    }
}
