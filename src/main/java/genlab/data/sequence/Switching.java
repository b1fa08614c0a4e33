package genlab.data.sequence;

import genlab.card.Knob;
import genlab.data.Mode;
import genlab.data.Sample;
import genlab.data.mixture.NormalMixture;
import genlab.noise.Stream;
import java.util.ArrayList;
import java.util.List;

/// Sequences from a sticky Markov chain with normal emissions: state k stays with probability a; if it leaves, then to the next state
/// around the circle three times out of four, and otherwise to any of the others. Each state is a normal on a circle, longer along it
/// than across. The chain begins in its stationary law, which is uniform, so at every single time the points follow the mixture of
/// equal weights; what a mixture cannot see is their order. Labels are states.
public record Switching(
        @Knob(label = "States", help = "How many states the chain has.", min = 1, max = 8) int states,
        @Knob(label = "Sequence length", help = "How many points follow each other before a new sequence begins.", min = 2, max = 1000)
        int length,
        @Knob(label = "Stay", help = "The probability of staying in a state from one point to the next.", min = 0, max = 0.999) double stay,
        @Knob(label = "Standard deviation", help = "Of each state across the circle; along it 1.8 times that.", unit = "data units",
                min = 0.01, max = 2, logarithmic = true) double sd) implements NormalMixture {

    private static final double RADIUS = 2;

    private static final double LONGER = 1.8;

    /// So that no two states mirror each other.
    private static final double TURN = 0.4;

    private static final double ONWARD = 0.75;

    /// Three overlapping states that last twenty points on average.
    public Switching() {
        this(3, 100, 0.95, 0.4);
    }

    @Override
    public String id() {
        return "switching";
    }

    @Override
    public String title() {
        return "Switching states";
    }

    @Override
    public String summary() {
        return "Sequences that stay in one state for a while, then switch: the points overlap, their order tells them apart.";
    }

    @Override
    public List<Mode> modes() {
        List<Mode> modes = new ArrayList<>(states);
        for (int k = 0; k < states; k++) {
            double angle = TURN + 2 * Math.PI * k / states;
            double cosine = Math.cos(angle);
            double sine = Math.sin(angle);
            double across = sd * sd;
            double along = LONGER * LONGER * across;
            modes.add(new Mode(k, 1.0 / states, RADIUS * cosine, RADIUS * sine,
                    across * cosine * cosine + along * sine * sine, across * sine * sine + along * cosine * cosine,
                    (across - along) * cosine * sine));
        }
        return modes;
    }

    /// The probability of going from one state to another, row by row.
    public double[][] transition() {
        double[][] transition = new double[states][states];
        for (int i = 0; i < states; i++) {
            for (int j = 0; j < states; j++) {
                transition[i][j] = probability(Math.floorMod(j - i, states));
            }
        }
        return transition;
    }

    private double probability(int onward) {
        double leave = 1 - stay;
        return switch (states) {
            case 1 -> 1;
            case 2 -> onward == 0 ? stay : leave;
            default -> onward == 0 ? stay : onward == 1 ? ONWARD * leave : (1 - ONWARD) * leave / (states - 2);
        };
    }

    @Override
    public int sequenceLength() {
        return length;
    }

    /// Walks the chain from the beginning of the point's sequence.
    @Override
    public Sample sample(Stream noise, long index) {
        Stream chain = noise.child("chain").child(index / length);
        int state = chain.below(0, states);
        for (long time = 1; time <= index % length; time++) {
            state = Math.floorMod(state + onward(chain.uniform(time)), states);
        }
        Stream own = noise.child(index);
        return modes().get(state).at(own.gaussian(0), own.gaussian(1));
    }

    private int onward(double share) {
        double below = 0;
        for (int onward = 0; onward < states; onward++) {
            below += probability(onward);
            if (share < below) {
                return onward;
            }
        }
        return 0;
    }
}
