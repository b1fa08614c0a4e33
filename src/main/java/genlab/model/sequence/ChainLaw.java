package genlab.model.sequence;

import genlab.math.Columns;
import genlab.math.Gaussian;
import genlab.math.Normals;
import genlab.model.Checkpoint;
import genlab.model.Component;
import genlab.model.mixture.Trail;
import genlab.noise.Stream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// θ of a hidden Markov model: p(z₁ = k) = πₖ, p(z_{t+1} = j | z_t = i) = A_ij, p(x|z = k) = N(x; μₖ, Σₖ). The arrays belong to it: read
/// only.
record ChainLaw(double[] initial, double[][] transition, List<Gaussian> emissions) {

    int states() {
        return initial.length;
    }

    double[] logInitial() {
        return Arrays.stream(initial).map(Math::log).toArray();
    }

    double[][] logTransition() {
        return Arrays.stream(transition).map(row -> Arrays.stream(row).map(Math::log).toArray()).toArray(double[][]::new);
    }

    /// log N(x_t; μₖ, Σₖ), K numbers a point.
    double[] logEmissions(Columns points) {
        double[] ones = new double[states()];
        Arrays.fill(ones, 1);
        Normals normals = Normals.of(ones, emissions);
        double[] block = new double[Columns.BLOCK];
        double[] logs = new double[states() * points.size()];
        for (int from = 0; from < points.size(); from += Columns.BLOCK) {
            for (int k = 0; k < states(); k++) {
                normals.terms(k, points, from, block, 0);
                for (int i = 0; i < points.inBlock(from); i++) {
                    logs[(from + i) * states() + k] = block[i];
                }
            }
        }
        return logs;
    }

    /// The law of z_t for large t, averaged over the chain's period: lim π((I + A)/2)^m, by squaring the matrix thirty times. It exists
    /// for every chain, also one that falls apart.
    double[] stationary() {
        int count = states();
        double[][] lazy = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                lazy[i][j] = (transition[i][j] + (i == j ? 1 : 0)) / 2;
            }
        }
        for (int squaring = 0; squaring < 30; squaring++) {
            lazy = squared(lazy);
        }
        double[] law = new double[count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                law[j] += initial[i] * lazy[i][j];
            }
        }
        return law;
    }

    /// Rows are made to sum to 1 again, or rounding would grow with every squaring.
    private static double[][] squared(double[][] a) {
        int count = a.length;
        double[][] square = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < count; k++) {
                for (int j = 0; j < count; j++) {
                    square[i][j] += a[i][k] * a[k][j];
                }
            }
            double sum = Arrays.stream(square[i]).sum();
            for (int j = 0; j < count; j++) {
                square[i][j] /= sum;
            }
        }
        return square;
    }

    /// The states as components, weighted as the chain visits them in the long run.
    List<Component> components() {
        double[] weights = stationary();
        return IntStream.range(0, states()).mapToObj(k -> new Component(weights[k], emissions.get(k))).toList();
    }

    /// The law of a point whose neighbours in time are not known.
    Normals normals() {
        return Normals.of(stationary(), emissions);
    }

    /// The states of points `from` … `from + count − 1` of endlessly many sequences of this length, each walked from its beginning.
    int[] walk(Stream noise, long from, int count, int length) {
        int[] states = new int[count];
        int state = 0;
        for (long i = from - from % length; i < from + count; i++) {
            double share = noise.child(i / length).uniform(i % length);
            state = chosen(i % length == 0 ? initial : transition[state], share);
            if (i >= from) {
                states[(int) (i - from)] = state;
            }
        }
        return states;
    }

    private static int chosen(double[] law, double share) {
        double below = 0;
        for (int k = 0; k < law.length; k++) {
            below += law[k];
            if (share < below) {
                return k;
            }
        }
        return law.length - 1;
    }

    Checkpoint save(String prefix, Checkpoint to) {
        return to.with(prefix + "initial", initial)
                .with(prefix + "transition", Arrays.stream(transition).flatMapToDouble(Arrays::stream).toArray())
                .with(prefix + "emissions", Trail.flat(emissions.stream().map(law -> new Component(1, law)).toList()));
    }

    static ChainLaw load(String prefix, Checkpoint from) {
        double[] initial = from.get(prefix + "initial").clone();
        double[] flat = from.get(prefix + "transition");
        int states = initial.length;
        double[][] transition = new double[states][];
        Arrays.setAll(transition, i -> Arrays.copyOfRange(flat, i * states, (i + 1) * states));
        List<Component> emissions = Trail.components(from.get(prefix + "emissions"), 0, states);
        return new ChainLaw(initial, transition, emissions.stream().map(Component::law).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChainLaw that && Arrays.equals(initial, that.initial) && Arrays.deepEquals(transition, that.transition)
                && emissions.equals(that.emissions);
    }

    @Override
    public int hashCode() {
        return emissions.hashCode();
    }
}
