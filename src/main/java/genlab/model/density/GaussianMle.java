package genlab.model.density;

import genlab.card.Knob;
import genlab.data.Dataset;
import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.model.Density;
import genlab.model.Model;
import genlab.model.Parametric;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.model.Schematic;
import genlab.noise.Streams;
import java.util.Set;

/// One normal N(μ̂, Σ̂) of greatest likelihood, in closed form: μ̂ = 1/n Σᵢ xᵢ, Σ̂ = 1/n Σᵢ (xᵢ − μ̂)(xᵢ − μ̂)ᵀ; with a diagonal Σ
/// the two variances alone, with a spherical one σ̂² = ½ tr Σ̂ in *data* units (on the standardised stage it would hardly differ
/// from diagonal).
public record GaussianMle(
        @Knob(label = "Covariance", help = "Full: any ellipse. Diag: axes along the coordinates. Spherical: a circle in data units.",
                live = true) Covariance covariance) implements Model {

    /// What the covariance may be.
    public enum Covariance {
        FULL(3) {
            @Override
            Gaussian fit(Points stage, Scaling scaling) {
                return Gaussian.fit(stage);
            }
        },
        DIAG(2) {
            @Override
            Gaussian fit(Points stage, Scaling scaling) {
                Gaussian full = Gaussian.fit(stage);
                return new Gaussian(full.meanX(), full.meanY(), full.varX(), full.varY(), 0);
            }
        },
        SPHERICAL(1) {
            @Override
            Gaussian fit(Points stage, Scaling scaling) {
                Gaussian full = Gaussian.fit(stage);
                double squareX = scaling.sdX() * scaling.sdX();
                double squareY = scaling.sdY() * scaling.sdY();
                double mean = (full.varX() * squareX + full.varY() * squareY) / 2;
                return new Gaussian(full.meanX(), full.meanY(), mean / squareX, mean / squareY, 0);
            }
        };

        private final int degreesOfFreedom;

        Covariance(int degreesOfFreedom) {
            this.degreesOfFreedom = degreesOfFreedom;
        }

        int degreesOfFreedom() {
            return degreesOfFreedom;
        }

        /// The law of greatest likelihood of these points, in stage coordinates.
        abstract Gaussian fit(Points stage, Scaling scaling);
    }

    public GaussianMle() {
        this(Covariance.FULL);
    }

    @Override
    public String id() {
        return "gaussian-mle";
    }

    @Override
    public String title() {
        return "One Gaussian";
    }

    @Override
    public String summary() {
        return "A single normal fitted by maximum likelihood in one step: the baseline every other model must beat.";
    }

    @Override
    public Schematic schematic() {
        return Schematic.fit("normal");
    }

    @Override
    public Set<Class<?>> abilities() {
        return Set.of(Sampler.class, Density.class, Parametric.class);
    }

    @Override
    public Run start(Dataset data, Streams streams) {
        return new GaussianRun(covariance, data);
    }
}
