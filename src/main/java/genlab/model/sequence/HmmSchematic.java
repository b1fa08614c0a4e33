package genlab.model.sequence;

import genlab.model.Schematic;
import genlab.model.Schematic.Edge;
import genlab.model.Schematic.Kind;
import genlab.model.Schematic.Node;
import genlab.model.Schematic.Station;
import java.util.List;
import java.util.Set;

/// The drawing of a hidden Markov model: a chain of states, each of which emits a point.
final class HmmSchematic {

    private static final Set<String> CHAIN = Set.of("z1", "z2", "z3", "x1", "x2", "x3");

    static final Schematic SCHEMATIC = new Schematic(
            List.of(Node.of("z1", "z₁", Kind.LATENT, 0, 0, "The hidden state of the first point."),
                    Node.of("z2", "z₂", Kind.LATENT, 1, 0, "The next state: which it is depends on the one before, by the matrix A."),
                    Node.of("z3", "z₃ …", Kind.LATENT, 2, 0, "And so on to the end of the sequence."),
                    Node.of("x1", "x₁", Kind.REAL, 0.45, 1, "The first point, drawn from the normal of its state."),
                    Node.of("x2", "x₂", Kind.REAL, 1.45, 1, "The next point."),
                    Node.of("x3", "x₃ …", Kind.REAL, 2.45, 1, "The points are all that is seen."),
                    Node.of("M", "M", Kind.LEARNER, 3.5, 0, HmmRun.M.caption()),
                    Node.of("likelihood", "ℓ", Kind.NUMBER, 3.5, 1, "The log-likelihood of all sequences, which is climbed.")
                            .showing("log-likelihood")),
            List.of(new Edge("z1", "z2", true), new Edge("z2", "z3", true), new Edge("z1", "x1", false), new Edge("z2", "x2", false),
                    new Edge("z3", "x3", false), new Edge("z3", "M", false), new Edge("M", "likelihood", false)),
            List.of(new Station(HmmRun.FORWARD.title(), HmmRun.FORWARD.caption(), CHAIN, false),
                    new Station(HmmRun.BACKWARD.title(), HmmRun.BACKWARD.caption(), CHAIN, true),
                    new Station(HmmRun.M.title(), HmmRun.M.caption(), Set.of("z3", "M", "likelihood"), false)));

    private HmmSchematic() {
    }
}
