package genlab.model.sequence;

import genlab.math.Columns;
import java.util.Arrays;

/// Forward, backward and Viterbi passes over sequences, in logarithms throughout (L. Rabiner, “A tutorial on hidden Markov models”,
/// Proceedings of the IEEE 77, 1989):
///
///     α₁(k) = πₖ bₖ(x₁),    α_{t+1}(j) = Σᵢ α_t(i) A_ij bⱼ(x_{t+1}),    β_T(k) = 1,    β_t(i) = Σⱼ A_ij bⱼ(x_{t+1}) β_{t+1}(j),
///
/// γ_t(k) = α_t(k)β_t(k)/p(x), where p(x) = Σₖ α_T(k). Arrays hold K numbers a point.
final class Passes {

    private final ChainLaw law;
    private final int states;
    private final int points;
    private final int[] ends;
    private final int[] starts;
    private final double[] logEmissions;
    private final double[][] logTransition;
    private final double[] forward;
    private final double[] likelihoods;
    private double[] backward;

    private Passes(ChainLaw law, Columns data, int[] starts) {
        this.law = law;
        this.starts = starts;
        states = law.states();
        points = data.size();
        ends = new int[starts.length];
        for (int s = 0; s < starts.length; s++) {
            ends[s] = s + 1 < starts.length ? starts[s + 1] : points;
        }
        logEmissions = law.logEmissions(data);
        logTransition = law.logTransition();
        forward = new double[states * points];
        likelihoods = new double[starts.length];
    }

    /// The forward pass over sequences that begin at `starts`.
    static Passes forward(ChainLaw law, Columns data, int[] starts) {
        Passes passes = new Passes(law, data, starts);
        for (int s = 0; s < starts.length; s++) {
            passes.forward(s);
        }
        return passes;
    }

    private void forward(int s) {
        double[] logInitial = law.logInitial();
        double[] terms = new double[states];
        for (int t = starts[s]; t < ends[s]; t++) {
            for (int j = 0; j < states; j++) {
                double arrive;
                if (t == starts[s]) {
                    arrive = logInitial[j];
                } else {
                    for (int i = 0; i < states; i++) {
                        terms[i] = forward[(t - 1) * states + i] + logTransition[i][j];
                    }
                    arrive = logSum(terms);
                }
                forward[t * states + j] = arrive + logEmissions[t * states + j];
            }
        }
        System.arraycopy(forward, (ends[s] - 1) * states, terms, 0, states);
        likelihoods[s] = logSum(terms);
    }

    private static double logSum(double[] terms) {
        double top = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            top = Math.max(top, term);
        }
        if (top == Double.NEGATIVE_INFINITY) {
            return top;
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - top);
        }
        return top + Math.log(sum);
    }

    /// The backward pass; all below but the likelihood and Viterbi's path needs it.
    void backward() {
        backward = new double[states * points];
        double[] terms = new double[states];
        for (int s = 0; s < starts.length; s++) {
            for (int t = ends[s] - 2; t >= starts[s]; t--) {
                for (int i = 0; i < states; i++) {
                    for (int j = 0; j < states; j++) {
                        int next = (t + 1) * states + j;
                        terms[j] = logTransition[i][j] + logEmissions[next] + backward[next];
                    }
                    backward[t * states + i] = logSum(terms);
                }
            }
        }
    }

    boolean hasBackward() {
        return backward != null;
    }

    ChainLaw law() {
        return law;
    }

    int[] starts() {
        return starts;
    }

    /// log p(x), summed over the sequences, in nats per squared stage unit and point.
    double logLikelihood() {
        return Arrays.stream(likelihoods).sum();
    }

    double logForward(int t, int k) {
        return forward[t * states + k];
    }

    double logBackward(int t, int k) {
        return backward[t * states + k];
    }

    /// The sequence of a point.
    int sequence(int t) {
        int place = Arrays.binarySearch(starts, t);
        return place >= 0 ? place : -place - 2;
    }

    /// γ_t(k) of the sequence s that t belongs to.
    double smoothed(int s, int t, int k) {
        return Math.exp(forward[t * states + k] + backward[t * states + k] - likelihoods[s]);
    }

    /// p(z_t = i, z_{t+1} = j | x), summed over all t of all sequences.
    double[][] transitions() {
        double[][] expected = new double[states][states];
        for (int s = 0; s < starts.length; s++) {
            for (int t = starts[s]; t + 1 < ends[s]; t++) {
                for (int j = 0; j < states; j++) {
                    int next = (t + 1) * states + j;
                    double arrive = logEmissions[next] + backward[next] - likelihoods[s];
                    for (int i = 0; i < states; i++) {
                        expected[i][j] += Math.exp(forward[t * states + i] + logTransition[i][j] + arrive);
                    }
                }
            }
        }
        return expected;
    }

    /// Viterbi's pass: δ_t(j) = maxᵢ δ_{t−1}(i) A_ij bⱼ(x_t), and the i it came from; of equals the first.
    Best best() {
        double[] scores = new double[states * points];
        int[] came = new int[states * points];
        int[] path = new int[points];
        double[] logInitial = law.logInitial();
        for (int s = 0; s < starts.length; s++) {
            for (int t = starts[s]; t < ends[s]; t++) {
                for (int j = 0; j < states; j++) {
                    int from = -1;
                    double score = logInitial[j];
                    if (t > starts[s]) {
                        score = Double.NEGATIVE_INFINITY;
                        from = 0;
                        for (int i = 0; i < states; i++) {
                            double way = scores[(t - 1) * states + i] + logTransition[i][j];
                            if (way > score) {
                                score = way;
                                from = i;
                            }
                        }
                    }
                    scores[t * states + j] = score + logEmissions[t * states + j];
                    came[t * states + j] = from;
                }
            }
            int last = ends[s] - 1;
            for (int k = 1; k < states; k++) {
                path[last] = scores[last * states + k] > scores[last * states + path[last]] ? k : path[last];
            }
            for (int t = last; t > starts[s]; t--) {
                path[t - 1] = came[t * states + path[t]];
            }
        }
        return new Best(scores, came, path);
    }

    /// @param scores log δ_t(k)
    /// @param came   the state before, −1 at the beginning of a sequence
    /// @param path   the most probable path
    record Best(double[] scores, int[] came, int[] path) {
    }
}
