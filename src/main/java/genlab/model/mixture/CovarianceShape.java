package genlab.model.mixture;

import genlab.math.Gaussian;
import genlab.math.Scaling;
import genlab.math.Spread;
import java.util.List;

/// What the covariances of a mixture may be.
public enum CovarianceShape {

    /// Each component any ellipse.
    FULL(3, 0) {
        @Override
        public List<Gaussian> shape(List<Gaussian> moments, double[] masses, Scaling scaling) {
            return moments;
        }
    },

    /// Each component an ellipse with its axes along the coordinates.
    DIAG(2, 0) {
        @Override
        public List<Gaussian> shape(List<Gaussian> moments, double[] masses, Scaling scaling) {
            return moments.stream().map(m -> with(m, m.varX(), m.varY(), 0)).toList();
        }
    },

    /// All components the same ellipse, Σ = Σₖ Nₖ Σₖ / n.
    TIED(0, 3) {
        @Override
        public List<Gaussian> shape(List<Gaussian> moments, double[] masses, Scaling scaling) {
            double n = 0;
            double xx = 0;
            double yy = 0;
            double xy = 0;
            for (int k = 0; k < masses.length; k++) {
                n += masses[k];
                xx += masses[k] * moments.get(k).varX();
                yy += masses[k] * moments.get(k).varY();
                xy += masses[k] * moments.get(k).covXY();
            }
            double varX = xx / n;
            double varY = yy / n;
            double covXY = xy / n;
            return moments.stream().map(m -> with(m, varX, varY, covXY)).toList();
        }
    },

    /// Each component a circle in *data* units, σ² = ½ tr Σ there.
    SPHERICAL(1, 0) {
        @Override
        public List<Gaussian> shape(List<Gaussian> moments, double[] masses, Scaling scaling) {
            double squareX = scaling.sdX() * scaling.sdX();
            double squareY = scaling.sdY() * scaling.sdY();
            return moments.stream().map(m -> {
                double mean = Math.max((m.varX() * squareX + m.varY() * squareY) / 2, Spread.LEAST * Math.max(squareX, squareY));
                return with(m, mean / squareX, mean / squareY, 0);
            }).toList();
        }
    };

    private final int each;
    private final int shared;

    CovarianceShape(int each, int shared) {
        this.each = each;
        this.shared = shared;
    }

    /// The covariances of this kind of greatest expected likelihood.
    ///
    /// @param moments weighted means and covariances of the components
    /// @param masses  Nₖ
    public abstract List<Gaussian> shape(List<Gaussian> moments, double[] masses, Scaling scaling);

    /// Free numbers in the covariances of this many components.
    public int degreesOfFreedom(int components) {
        return components * each + shared;
    }

    private static Gaussian with(Gaussian law, double varX, double varY, double covXY) {
        return new Gaussian(law.meanX(), law.meanY(), varX, varY, covXY);
    }
}
