package genlab.model.density;

import genlab.card.Knob;
import genlab.data.Dataset;
import genlab.model.Density;
import genlab.model.Model;
import genlab.model.Neighbours;
import genlab.model.Run;
import genlab.model.Schematic;
import genlab.model.Schematic.Edge;
import genlab.model.Schematic.Kind;
import genlab.model.Schematic.Node;
import genlab.model.Schematic.Station;
import genlab.noise.Streams;
import java.util.List;
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

    /// It has a density of every place, and no samples.
    @Override
    public Schematic schematic() {
        return new Schematic(
                List.of(Node.of("data", "data", Kind.REAL, 0, 0.5, "The training points."),
                        Node.of("ball", "ball", Kind.LEARNER, 1, 0.5, "Around any place, as large as it must be to hold k of them."),
                        Node.of("density", "p̂", Kind.NUMBER, 2, 0.5, "k/(n·π·r²): the smaller the ball, the denser it is there.")),
                List.of(new Edge("data", "ball", false), new Edge("ball", "density", false)),
                List.of(new Station("Blow up a ball", "Around a place a ball grows until it holds k points.",
                                Set.of("data", "ball"), false),
                        new Station("Read its size", "The smaller the ball, the denser the points.", Set.of("ball", "density"), false)));
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
