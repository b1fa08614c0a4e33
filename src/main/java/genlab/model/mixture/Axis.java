package genlab.model.mixture;

import genlab.math.Gaussian;
import genlab.math.Scaling;
import genlab.math.Spread;
import genlab.model.Component;
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
        CovarianceShape kind(CovarianceShape covariance) {
            return covariance;
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

    /// In one dimension a sphere is an interval, and each component has a length of its own.
    CovarianceShape kind(CovarianceShape covariance) {
        return covariance == CovarianceShape.SPHERICAL ? CovarianceShape.DIAG : covariance;
    }

    /// Components of greatest likelihood that differ along this axis, their covariances of this kind.
    ///
    /// @param own    weighted means and covariances of the components
    /// @param masses Nₖ
    /// @param all    the normal of all points
    List<Gaussian> shaped(CovarianceShape covariance, List<Gaussian> own, double[] masses, Scaling scaling, Gaussian all) {
        return kind(covariance).shape(own, masses, scaling).stream().map(law -> part(law, all)).toList();
    }

    /// A component as a mixture along this axis with covariances of this kind may have it.
    Component admissible(Component component, CovarianceShape covariance, Scaling scaling, Gaussian all) {
        Gaussian shaped = covariance == CovarianceShape.TIED ? component.law()
                : kind(covariance).shape(List.of(component.law()), new double[] {1}, scaling).getFirst();
        return new Component(component.weight(), Spread.atLeast(part(shaped, all), Spread.LEAST));
    }
}
