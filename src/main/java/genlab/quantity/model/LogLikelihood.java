package genlab.quantity.model;

import genlab.math.Points;
import genlab.model.Density;
import genlab.model.Measure;
import genlab.model.Run;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// The log-likelihood of the training and of the validation points under a model whose density is known, in nats and *data* units; of
/// a model of sequences, that of the sequences. Models known by their samples alone have none to show: a density seen on a grid is too
/// blurred for it.
public record LogLikelihood() implements Quantity<LogLikelihood.Values> {

    /// Sums of log p over the points, and how many there are.
    public record Values(double train, int trainCount, double validation, int validationCount) {

        /// Mean over the training points, NaN if there are none.
        public double trainMean() {
            return train / trainCount;
        }

        /// Mean over the validation points, NaN if there are none.
        public double validationMean() {
            return validation / validationCount;
        }
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Density.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.ability(Density.class).proper() && at.ability(Density.class).measurable();
    }

    @Override
    public Cost cost(Run run) {
        return run instanceof Measure measure && !measure.quick() ? Cost.HEAVY : Cost.LIVE;
    }

    @Override
    public Values read(Readings at) {
        Points train = at.train();
        Points validation = at.validation();
        return new Values(total(at, train, starts(at, at.data().trainStarts())), train.size(),
                total(at, validation, starts(at, at.data().validationStarts())), validation.size());
    }

    /// Points of one label do not follow each other.
    private static int[] starts(Readings at, int[] of) {
        return at.label().isPresent() ? new int[] {0} : of;
    }

    private static double total(Readings at, Points points, int[] starts) {
        double stage = points.size() == 0 ? 0 : at.ability(Density.class).logLikelihood(points, starts);
        return stage - points.size() * at.data().scaling().logJacobian();
    }
}
