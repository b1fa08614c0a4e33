package genlab.model.vae.posterior;

import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// q(z|x) = N(μ(x), S(x)S(x)ᵀ), S lower triangular with a positive diagonal; told are μ, then S row by row, of its diagonal the
/// logarithms. z = μ + Sε.
public record FullCovariance() implements Posterior {

    @Override
    public String id() {
        return "full";
    }

    @Override
    public String title() {
        return "Full normal";
    }

    @Override
    public String summary() {
        return "A normal of any covariance: an ellipse in any direction.";
    }

    @Override
    public int told(int d) {
        return d + d * (d + 1) / 2;
    }

    /// Where S's element (row, column) is told.
    private static int place(int d, int row, int column) {
        return d + row * (row + 1) / 2 + column;
    }

    @Override
    public Draw draw(Value told, Value noise, List<Value> own) {
        int d = noise.shape().columns();
        List<Value> numbers = Sheets.columns(told);
        List<Value> e = Sheets.columns(noise);
        List<Value> z = new ArrayList<>();
        for (int i = 0; i < d; i++) {
            Value sum = numbers.get(i).plus(numbers.get(place(d, i, i)).exp().times(e.get(i)));
            for (int j = 0; j < i; j++) {
                sum = sum.plus(numbers.get(place(d, i, j)).times(e.get(j)));
            }
            z.add(sum);
        }
        Value logDensity = noise.square().times(-0.5).minus(Sheets.HALF_LOG_TWO_PI).sumColumns().minus(logDeterminant(numbers, d));
        return new Draw(Sheets.beside(z), logDensity);
    }

    private static Value logDeterminant(List<Value> told, int d) {
        List<Value> logs = new ArrayList<>();
        for (int i = 0; i < d; i++) {
            logs.add(told.get(place(d, i, i)));
        }
        return Sheets.sum(logs);
    }

    @Override
    public Value logDensity(Value told, Value z, List<Value> own) {
        return density(Sheets.columns(told), Sheets.columns(z));
    }

    @Override
    public Value logDensities(Value told, Value z, List<Value> own) {
        return density(Sheets.turned(told), Sheets.columns(z));
    }

    /// −½‖S⁻¹(z − μ)‖² − log|S| − d/2·log 2π, S⁻¹ by forward substitution.
    private static Value density(List<Value> told, List<Value> z) {
        int d = z.size();
        List<Value> e = new ArrayList<>();
        for (int i = 0; i < d; i++) {
            Value left = z.get(i).minus(told.get(i));
            for (int j = 0; j < i; j++) {
                left = left.minus(told.get(place(d, i, j)).times(e.get(j)));
            }
            e.add(left.times(told.get(place(d, i, i)).negate().exp()));
        }
        return Sheets.dot(e, e).times(-0.5).minus(logDeterminant(told, d)).minus(d * Sheets.HALF_LOG_TWO_PI);
    }

    /// ½(tr SSᵀ + μᵀμ − d − 2 Σ log Sⱼⱼ), share j made of μⱼ and of row j of S.
    @Override
    public Optional<Value> divergence(Value told, int d) {
        List<Value> numbers = Sheets.columns(told);
        List<Value> shares = new ArrayList<>();
        for (int i = 0; i < d; i++) {
            Value log = numbers.get(place(d, i, i));
            Value squares = numbers.get(i).square().plus(log.times(2).exp());
            for (int j = 0; j < i; j++) {
                squares = squares.plus(numbers.get(place(d, i, j)).square());
            }
            shares.add(squares.minus(1).times(0.5).minus(log));
        }
        return Optional.of(Sheets.beside(shares));
    }

    /// log|S| + d/2·log 2πe.
    @Override
    public Optional<Value> entropy(Value told, int d) {
        return Optional.of(logDeterminant(Sheets.columns(told), d).plus(d * (Sheets.HALF_LOG_TWO_PI + 0.5)));
    }
}
