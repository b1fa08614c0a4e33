package genlab.model.gan;

import genlab.learn.Parameters;
import java.util.List;

/// The parameters of some learners, one after another in one row of numbers.
record ParameterRow(List<Learner> learners) {

    double[] values() {
        return row(learners.stream().map(Learner::parameters).toList(), 1);
    }

    /// Minus the gradients that a program has left.
    double[] descent() {
        return row(learners.stream().map(learner -> learner.descent().gradient()).toList(), -1);
    }

    void put(double[] row) {
        int from = 0;
        for (Learner learner : learners) {
            float[] part = new float[learner.parameters().count()];
            for (int i = 0; i < part.length; i++) {
                part[i] = (float) row[from + i];
            }
            learner.parameters().put(part);
            from += part.length;
        }
    }

    private static double[] row(List<Parameters> all, int sign) {
        double[] row = new double[all.stream().mapToInt(Parameters::count).sum()];
        int from = 0;
        for (Parameters parameters : all) {
            float[] part = parameters.toArray();
            for (int i = 0; i < part.length; i++) {
                row[from + i] = sign * part[i];
            }
            from += part.length;
        }
        return row;
    }
}
