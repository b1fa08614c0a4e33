package genlab.math;

/// The smallest covariances that numbers are good for.
public final class Spread {

    /// In squared stage units. Points are known to about 1e-16 of a stage unit: at an sd of 1e-5 squared distances in sd keep eleven
    /// digits, and the density of a single point stays finite.
    public static final double LEAST = 1e-10;

    private Spread() {
    }

    /// The normal of greatest likelihood among those with both eigenvalues of Σ at least `least`, if `law` is that of all normals: Σ
    /// with its eigenvalues raised to `least`. Because it is the greatest, ℓ still never falls.
    public static Gaussian atLeast(Gaussian law, double least) {
        double half = (law.varX() + law.varY()) / 2;
        double radius = Math.hypot((law.varX() - law.varY()) / 2, law.covXY());
        if (half - radius >= least) {
            return law;
        }
        double large = Math.max(least, half + radius);
        if (radius == 0) {
            return new Gaussian(law.meanX(), law.meanY(), large, large, 0);
        }
        // Σ = mean·I + difference·(cos 2φ, sin 2φ; sin 2φ, −cos 2φ).
        double mean = (large + least) / 2;
        double difference = (large - least) / 2;
        double cosine = (law.varX() - law.varY()) / 2 / radius;
        double sine = law.covXY() / radius;
        return new Gaussian(law.meanX(), law.meanY(), mean + difference * cosine, mean - difference * cosine, difference * sine);
    }

    /// Σ + ridge·I, its eigenvalues at least {@link #LEAST}.
    public static Gaussian raised(Gaussian law, double ridge) {
        return atLeast(new Gaussian(law.meanX(), law.meanY(), law.varX() + ridge, law.varY() + ridge, law.covXY()), LEAST);
    }

    /// A smaller eigenvalue up to this is the ridge's work, or that of {@link #LEAST}: the points alone would make it a tenth of that.
    public static double singularBelow(double ridge) {
        return 1.1 * Math.max(ridge, LEAST);
    }

    /// The smaller eigenvalue of Σ.
    public static double smallest(Gaussian law) {
        double half = (law.varX() + law.varY()) / 2;
        return half - Math.hypot((law.varX() - law.varY()) / 2, law.covXY());
    }
}
