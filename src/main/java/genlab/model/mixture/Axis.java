package genlab.model.mixture;

import genlab.math.Gaussian;
import java.util.List;

/// Along which coordinates the components differ. Along one alone, the other coordinate is a single normal, independent of the first
/// and shared by all: the one-dimensional mixture, standing in the plane.
public enum Axis {

    BOTH {
        @Override
        Gaussian part(Gaussian own, Gaussian all) {
            return own;
        }

        @Override
        int degreesOfFreedom(int components, CovarianceShape covariance) {
            return 2 * components + covariance.degreesOfFreedom(components);
        }
    },

    X {
        @Override
        Gaussian part(Gaussian own, Gaussian all) {
            return new Gaussian(own.meanX(), all.meanY(), own.varX(), all.varY(), 0);
        }
    },

    Y {
        @Override
        Gaussian part(Gaussian own, Gaussian all) {
            return new Gaussian(all.meanX(), own.meanY(), all.varX(), own.varY(), 0);
        }
    };

    /// A component's law, given what it would be by itself and the normal of all points.
    abstract Gaussian part(Gaussian own, Gaussian all);

    /// Free means and variances; in one dimension there is a variance a component, or one in all if it is tied, and the other
    /// coordinate has two more.
    int degreesOfFreedom(int components, CovarianceShape covariance) {
        return components + (covariance == CovarianceShape.TIED ? 1 : components) + 2;
    }

    List<Gaussian> parts(List<Gaussian> own, Gaussian all) {
        return this == BOTH ? own : own.stream().map(law -> part(law, all)).toList();
    }
}
