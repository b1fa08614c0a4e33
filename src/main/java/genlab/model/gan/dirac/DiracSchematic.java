package genlab.model.gan.dirac;

import genlab.model.Schematic;
import genlab.model.Schematic.Edge;
import genlab.model.Schematic.Kind;
import genlab.model.Schematic.Node;
import genlab.model.Schematic.Station;
import java.util.List;
import java.util.Set;

/// The drawing of a Dirac GAN: θ and ψ, and the two losses whose slopes move them.
final class DiracSchematic {

    static final Schematic SCHEMATIC = new Schematic(
            List.of(Node.of("G", "θ", Kind.LEARNER, 0, 0, "The generator is a number: where all fakes are. ∇: how fast it moves.")
                            .showing("gradient-g"),
                    Node.of("fakes", "fakes", Kind.FAKE, 1, 0, "All of them at θ."),
                    Node.of("data", "data", Kind.REAL, 1, 1, "All of them at their mean, 0."),
                    Node.of("D", "ψ", Kind.LEARNER, 2, 0.5, "The discriminator is a number: its output is ψ·x. ∇: how fast it moves.")
                            .showing("gradient-d"),
                    Node.of("loss-g", "loss of G", Kind.NUMBER, 3.15, 0, "Low when D takes fakes for real.").showing("loss-g"),
                    Node.of("loss-d", "loss of D", Kind.NUMBER, 3.15, 1, "Low when D tells real from fake; with its penalties.")
                            .showing("loss-d")),
            List.of(new Edge("G", "fakes", true), new Edge("fakes", "D", true), new Edge("data", "D", false), new Edge("D", "loss-g", true),
                    new Edge("D", "loss-d", true)),
            List.of(new Station("Judge", "D looks at 0 and at θ.", Set.of("fakes", "data", "D"), false),
                    new Station("Both move", "The slope of each loss moves its player, both from where they were.",
                            Set.of("G", "D", "loss-g", "loss-d"), true)));

    private DiracSchematic() {
    }
}
