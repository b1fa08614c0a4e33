package genlab.model;

import genlab.noise.Stream;

/// Ability: the training points are read as sequences that a Markov chain of hidden states emits, one normal a state. Posteriors and
/// paths are those under θ_q, the parameters of the last forward pass (under θ before the first).
public interface HiddenChain extends Components {

    /// The probabilities of the states at the beginning of a sequence.
    double[] initial();

    /// The probability of going from state i to state j at [i][j].
    double[][] transition();

    /// γ: q(z_t = k|x) of the first `count` training points, each given its whole sequence: K numbers a point, point after point.
    double[] smoothed(int count);

    /// Viterbi: of every training point, the state on the most probable path of its sequence, all states at once.
    int[] mostProbablePath();

    /// Forward, backward and Viterbi values of `count` training points from `from` on; the point at `from` may lie inside a sequence.
    Trellis trellis(int from, int count);

    /// The states of the first `count` points of the sample that `noise` names, as {@link Sampler#sample} draws them.
    int[] sampledStates(Stream noise, int count);

    /// How many points a sampled sequence has: sample number i·length begins one.
    int sampledLength();
}
