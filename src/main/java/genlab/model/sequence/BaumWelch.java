package genlab.model.sequence;

import genlab.math.Columns;
import genlab.math.Gaussian;
import genlab.math.Scaling;
import genlab.math.Spread;
import genlab.model.mixture.CovarianceShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The M step of a hidden Markov model, from the expected counts of its forward and backward passes.
record BaumWelch(CovarianceShape covariance, double ridge, Scaling scaling) {

    /// States expected less often than this keep what they have: dividing by it would give no digits.
    private static final double NOTHING = 1e-200;

    ChainLaw next(Passes q, Columns points) {
        ChainLaw old = q.law();
        int states = old.states();
        double[] initial = new double[states];
        double[][] sums = new double[states][6];
        for (int s = 0; s < q.starts().length; s++) {
            int end = s + 1 < q.starts().length ? q.starts()[s + 1] : points.size();
            for (int k = 0; k < states; k++) {
                initial[k] += q.smoothed(s, q.starts()[s], k) / q.starts().length;
                gather(q, s, end, k, points, sums[k]);
            }
        }
        double[][] transition = q.transitions();
        for (int i = 0; i < states; i++) {
            double leaving = Arrays.stream(transition[i]).sum();
            for (int j = 0; j < states; j++) {
                transition[i][j] = leaving > NOTHING ? transition[i][j] / leaving : old.transition()[i][j];
            }
        }
        double total = Arrays.stream(initial).sum();
        return new ChainLaw(Arrays.stream(initial).map(p -> p / total).toArray(), transition, emissions(old, sums));
    }

    /// Σγ, Σγd, Σγddᵀ of one state over one sequence, d = x − μₖ.
    private static void gather(Passes q, int s, int end, int k, Columns points, double[] sums) {
        Gaussian law = q.law().emissions().get(k);
        for (int t = q.starts()[s]; t < end; t++) {
            double share = q.smoothed(s, t, k);
            double dx = points.x()[t] - law.meanX();
            double dy = points.y()[t] - law.meanY();
            sums[0] += share;
            sums[1] += share * dx;
            sums[2] += share * dy;
            sums[3] += share * dx * dx;
            sums[4] += share * dx * dy;
            sums[5] += share * dy * dy;
        }
    }

    private List<Gaussian> emissions(ChainLaw old, double[][] sums) {
        List<Gaussian> moments = new ArrayList<>();
        double[] masses = new double[sums.length];
        for (int k = 0; k < sums.length; k++) {
            Gaussian law = old.emissions().get(k);
            masses[k] = sums[k][0] > NOTHING ? sums[k][0] : 0;
            double dx = sums[k][1] / masses[k];
            double dy = sums[k][2] / masses[k];
            moments.add(masses[k] == 0 ? law : new Gaussian(law.meanX() + dx, law.meanY() + dy,
                    Math.max(0, sums[k][3] / masses[k] - dx * dx), Math.max(0, sums[k][5] / masses[k] - dy * dy),
                    sums[k][4] / masses[k] - dx * dy));
        }
        return covariance.shape(moments, masses, scaling).stream().map(law -> Spread.raised(law, ridge)).toList();
    }
}
