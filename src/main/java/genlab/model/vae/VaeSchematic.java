package genlab.model.vae;

import genlab.model.Schematic;
import genlab.model.Schematic.Edge;
import genlab.model.Schematic.Kind;
import genlab.model.Schematic.Node;
import genlab.model.Schematic.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The drawing of a variational autoencoder: x → E → z → D → x̂, the prior beside z, and the two terms of the bound.
final class VaeSchematic {

    static final String ENCODER = "E";
    static final String DECODER = "D";

    static final Schematic SCHEMATIC = new Schematic(
            List.of(Node.of("data", "data", Kind.REAL, 0, 0, "A minibatch of points x."),
                    Node.of(ENCODER, "E", Kind.LEARNER, 0.95, 0,
                            "The encoder tells the posterior q(z|x) of each point. ∇: length of its last gradient.")
                            .showing("gradient-encoder"),
                    Node.of("z", "z", Kind.LATENT, 1.85, 0, "A latent z drawn from q(z|x)."),
                    Node.of("prior", "prior", Kind.LATENT, 1.5, 1, "The law p(z) that latents are meant to have."),
                    Node.of(DECODER, "D", Kind.LEARNER, 2.95, 0,
                            "The decoder says which points p(x|z) come from z. ∇: length of its last gradient.")
                            .showing("gradient-decoder"),
                    Node.of("rebuilt", "x̂", Kind.FAKE, 3.95, 0, "The mean of p(x|z): the point rebuilt."),
                    Node.of("kl", "KL", Kind.NUMBER, 2.75, 1, "How far the posterior is from the prior.").showing("kl-batch"),
                    Node.of("fit", "log p(x|z)", Kind.NUMBER, 4.7, 1, "How well the point is rebuilt.").showing("reconstruction-batch")),
            List.of(new Edge("data", ENCODER, false), new Edge(ENCODER, "z", true), new Edge("z", DECODER, true),
                    new Edge(DECODER, "rebuilt", true), new Edge("rebuilt", "fit", true), new Edge("z", "kl", true),
                    new Edge("prior", "kl", false)),
            List.of(new Station("Encode", "E looks at each point and says which latents it may come from.", Set.of("data", ENCODER), false),
                    new Station("Draw z", "One of those latents is drawn: z = μ + σ·ε, so that gradients can pass.",
                            Set.of(ENCODER, "z"), false),
                    new Station("Decode", "D turns the latent back into a point.", Set.of("z", DECODER, "rebuilt"), false),
                    new Station("Weigh", "The bound: how well the point is rebuilt, less how far its latents are from the prior.",
                            Set.of("rebuilt", "fit", "prior", "kl"), false),
                    new Station("D learns", "The gradient moves D: points become likelier given their latents.",
                            Set.of("fit", "rebuilt", DECODER), true),
                    new Station("E learns", "Through z the gradient reaches E: better latents, nearer to the prior.",
                            Set.of("kl", "fit", DECODER, "z", ENCODER), true)));

    /// The same with labels, which both nets are told.
    static final Schematic CONDITIONAL = conditional();

    private VaeSchematic() {
    }

    private static Schematic conditional() {
        List<Node> nodes = new ArrayList<>(SCHEMATIC.nodes());
        nodes.add(Node.of("labels", "labels", Kind.REAL, 0, 1, "The labels y of the minibatch’s points."));
        List<Edge> edges = new ArrayList<>(SCHEMATIC.edges());
        edges.add(new Edge("labels", ENCODER, false));
        edges.add(new Edge("labels", DECODER, false));
        List<Station> stations = new ArrayList<>(SCHEMATIC.stations());
        stations.set(0, new Station("Encode", "E looks at each point and its label and says which latents it may come from.",
                Set.of("data", "labels", ENCODER), false));
        stations.set(2, new Station("Decode", "D turns the latent back into a point of that label.",
                Set.of("z", "labels", DECODER, "rebuilt"), false));
        return new Schematic(nodes, edges, stations);
    }
}
