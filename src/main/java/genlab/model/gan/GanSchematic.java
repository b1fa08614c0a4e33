package genlab.model.gan;

import genlab.model.Schematic;
import genlab.model.Schematic.Edge;
import genlab.model.Schematic.Kind;
import genlab.model.Schematic.Node;
import genlab.model.Schematic.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The drawing of a GAN: noise → G → fakes → D ← data, and the two losses whose gradients flow back.
final class GanSchematic {

    static final Schematic SCHEMATIC = new Schematic(
            List.of(Node.of("noise", "noise", Kind.LATENT, 0, 0, "Random numbers z, the same number for every fake."),
                    Node.of("G", "G", Kind.LEARNER, 1, 0,
                            "The generator turns each z into a point. ∇: length of its last gradient.").showing("gradient-g"),
                    Node.of("fakes", "fakes", Kind.FAKE, 2, 0, "The generator's points G(z)."),
                    Node.of("data", "data", Kind.REAL, 2, 1, "A minibatch of real points."),
                    Node.of("D", "D", Kind.LEARNER, 3, 0.5,
                            "The discriminator says how real a point looks. ∇: length of its last gradient.").showing("gradient-d"),
                    Node.of("loss-g", "loss of G", Kind.NUMBER, 4.15, 0, "Low when D takes fakes for real.").showing("loss-g"),
                    Node.of("loss-d", "loss of D", Kind.NUMBER, 4.15, 1, "Low when D tells real from fake.").showing("loss-d")),
            List.of(new Edge("noise", "G", false), new Edge("G", "fakes", true), new Edge("fakes", "D", true),
                    new Edge("data", "D", false), new Edge("D", "loss-g", true), new Edge("D", "loss-d", true)),
            List.of(new Station("Draw noise", "Random numbers z are drawn, one pair for each fake.", Set.of("noise", "G"), false),
                    new Station("Generate", "G turns every z into a point: a fake.", Set.of("G", "fakes"), false),
                    new Station("Judge", "D looks at fakes and at real points and says how real each is.",
                            Set.of("fakes", "data", "D", "loss-d"), false),
                    new Station("D learns", "The gradient of D's loss moves D: real up, fake down. G stays.",
                            Set.of("loss-d", "D"), true),
                    new Station("Judge again", "The improved D looks at the same fakes.", Set.of("fakes", "D", "loss-g"), false),
                    new Station("G learns", "Through D the gradient tells G where to move its fakes. D stays.",
                            Set.of("loss-g", "D", "fakes", "G"), true)));

    /// The same with labels, which both players are told.
    static final Schematic CONDITIONAL = conditional();

    private GanSchematic() {
    }

    private static Schematic conditional() {
        List<Node> nodes = new ArrayList<>(SCHEMATIC.nodes());
        nodes.add(Node.of("labels", "labels", Kind.REAL, 0, 1,
                "The labels of the minibatch’s real points; each fake is to have the label of one of them."));
        List<Edge> edges = new ArrayList<>(SCHEMATIC.edges());
        edges.add(new Edge("labels", "G", false));
        edges.add(new Edge("labels", "D", false));
        List<Station> stations = new ArrayList<>(SCHEMATIC.stations());
        stations.set(0, new Station("Draw noise and labels", "Random numbers z and a label are drawn for each fake.",
                Set.of("noise", "labels", "G"), false));
        stations.set(2, new Station("Judge", "D looks at fakes and real points with their labels and says how real each is for its label.",
                Set.of("fakes", "data", "labels", "D", "loss-d"), false));
        return new Schematic(nodes, edges, stations);
    }
}
