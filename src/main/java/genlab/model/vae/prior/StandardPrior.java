package genlab.model.vae.prior;

import genlab.tensor.Value;

/// p(z) = N(0, I).
public record StandardPrior() implements LatentPrior {

    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    @Override
    public String id() {
        return "standard";
    }

    @Override
    public String title() {
        return "Standard normal";
    }

    @Override
    public String summary() {
        return "Independent standard normal coordinates, nothing to learn.";
    }

    @Override
    public boolean standard() {
        return true;
    }

    @Override
    public Value logDensity(Sight sight, Value z) {
        return normal(z);
    }

    /// Σⱼ −½zⱼ² − ½log 2π.
    static Value normal(Value z) {
        return z.square().times(-0.5).minus(HALF_LOG_TWO_PI).sumColumns();
    }

    @Override
    public Value draw(Sight sight, Value component, Value noise) {
        return noise;
    }
}
