package genlab.model.gan;

import genlab.model.Schematic;
import genlab.model.Schematic.Edge;
import genlab.model.Schematic.Kind;
import genlab.model.Schematic.Node;
import genlab.model.Schematic.Station;
import java.util.List;
import java.util.Set;

/// The drawing of a CycleGAN: data → G → translated → F → back again, and a discriminator on each side. The way from Y to X and
/// back is the same from right to left.
final class CycleSchematic {

    static final Schematic SCHEMATIC = new Schematic(
            List.of(Node.of("x", "x", Kind.REAL, 0, 0, "A minibatch of the data X."),
                    Node.of("G", "G", Kind.LEARNER, 1, 0, "Translates x into the other set. ∇: length of both generators’ last gradient.")
                            .showing("gradient-g"),
                    Node.of("fake-y", "G(x)", Kind.FAKE, 2, 0, "Where x lands in Y."),
                    Node.of("y", "y", Kind.REAL, 2, 1, "A minibatch of the other set Y."),
                    Node.of("F", "F", Kind.LEARNER, 1, 1, "Translates y into the data, and G(x) back to x."),
                    Node.of("fake-x", "F(y)", Kind.FAKE, 0, 1, "Where y lands in X."),
                    Node.of("D", "D", Kind.LEARNER, 3, 0.5, "One on each side: tells translated points from real ones. ∇: length of both "
                            + "discriminators’ last gradient.").showing("gradient-d"),
                    Node.of("loss-g", "loss of G", Kind.NUMBER, 4.15, 0, "Low when both D take translations for real and points come "
                            + "back to where they were.").showing("loss-g"),
                    Node.of("loss-d", "loss of D", Kind.NUMBER, 4.15, 1, "Low when both D tell translations from real points.")
                            .showing("loss-d")),
            List.of(new Edge("x", "G", false), new Edge("G", "fake-y", true), new Edge("fake-y", "D", true), new Edge("y", "D", false),
                    new Edge("y", "F", false), new Edge("F", "fake-x", true), new Edge("fake-y", "F", true), new Edge("D", "loss-g", true),
                    new Edge("D", "loss-d", true)),
            List.of(new Station("Translate", "G takes every x to Y, F takes every y to X.", Set.of("x", "G", "fake-y", "y", "F", "fake-x"),
                            false),
                    new Station("Judge", "On each side D looks at real and at translated points.", Set.of("fake-y", "y", "D", "loss-d"),
                            false),
                    new Station("Both D learn", "The gradient of their loss moves them: real to 1, translated to 0.",
                            Set.of("loss-d", "D"), true),
                    new Station("Come back", "F takes G(x) back, which ought to end at x; G does so with F(y).",
                            Set.of("fake-y", "F", "x", "loss-g"), false),
                    new Station("G and F learn", "They move translations to where D takes them for real, and ways back to their beginning.",
                            Set.of("loss-g", "D", "fake-y", "G", "F"), true)));

    private CycleSchematic() {
    }
}
