package genlab.model.vae.posterior;

import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// q(z|x) = N(μ(x), diag σ²(x)); told are μ and log σ. z = μ + σ ⊙ ε (Kingma and Welling 2014).
public record Diagonal() implements Posterior {

    @Override
    public String id() {
        return "diagonal";
    }

    @Override
    public String title() {
        return "Diagonal normal";
    }

    @Override
    public String summary() {
        return "A normal whose coordinates are independent: an ellipse along the axes.";
    }

    @Override
    public int told(int dimensions) {
        return 2 * dimensions;
    }

    @Override
    public Draw draw(Value told, Value noise, List<Value> own) {
        int d = noise.shape().columns();
        Value logSd = told.columns(d, 2 * d);
        Value z = told.columns(0, d).plus(logSd.exp().times(noise));
        return new Draw(z, noise.square().times(-0.5).minus(logSd).minus(Sheets.HALF_LOG_TWO_PI).sumColumns());
    }

    @Override
    public Value logDensity(Value told, Value z, List<Value> own) {
        return density(Sheets.columns(told), Sheets.columns(z));
    }

    @Override
    public Value logDensities(Value told, Value z, List<Value> own) {
        return density(Sheets.turned(told), Sheets.columns(z));
    }

    /// Σⱼ −½((zⱼ − μⱼ)/σⱼ)² − log σⱼ − ½log 2π.
    static Value density(List<Value> told, List<Value> z) {
        int d = z.size();
        List<Value> terms = new ArrayList<>();
        for (int j = 0; j < d; j++) {
            Value logSd = told.get(d + j);
            Value distance = z.get(j).minus(told.get(j)).times(logSd.negate().exp());
            terms.add(distance.square().times(-0.5).minus(logSd).minus(Sheets.HALF_LOG_TWO_PI));
        }
        return Sheets.sum(terms);
    }

    /// ½(μ² + σ² − 1 − log σ²).
    @Override
    public Optional<Value> divergence(Value told, int d) {
        Value logSd = told.columns(d, 2 * d);
        return Optional.of(told.columns(0, d).square().plus(logSd.times(2).exp()).minus(1).times(0.5).minus(logSd));
    }

    /// Σⱼ log σⱼ + ½log 2πe.
    @Override
    public Optional<Value> entropy(Value told, int d) {
        return Optional.of(told.columns(d, 2 * d).plus(Sheets.HALF_LOG_TWO_PI + 0.5).sumColumns());
    }
}
