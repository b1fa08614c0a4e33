package genlab.model;

import java.util.Arrays;

/// What forward, backward and Viterbi passes know of some training points, K numbers a point: logarithms, in nats and stage units.
///
/// @param from     the first of the points
/// @param forward  log p(x₁ … x_t, z_t = k)
/// @param backward log p(x_{t+1} … x_T | z_t = k)
/// @param smoothed p(z_t = k | x₁ … x_T)
/// @param best     log of the greatest p(x₁ … x_t, z₁ … z_t) over all paths with z_t = k
/// @param came     the state before k on that path, −1 at the beginning of a sequence
/// @param path     the state of every point on the most probable path of its whole sequence
public record Trellis(int states, int from, double[] forward, double[] backward, double[] smoothed, double[] best, int[] came, int[] path) {

    public int points() {
        return path.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trellis that && states == that.states && from == that.from && Arrays.equals(forward, that.forward)
                && Arrays.equals(backward, that.backward) && Arrays.equals(best, that.best) && Arrays.equals(path, that.path);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(forward);
    }
}
