package genlab.quantity;

import genlab.math.Points;
import genlab.model.Prior;
import genlab.model.Pushforward;
import genlab.model.Sampler;
import genlab.noise.Stream;
import java.util.function.BiFunction;

/// A generator given as a formula, in double.
public record MapRun(Prior prior, BiFunction<Double, Double, double[]> generator) implements StillRun, Pushforward, Sampler {

    public static final Prior NORMAL = new Prior(Prior.Law.GAUSSIAN, 2);

    @Override
    public Points map(double[] z) {
        int d = prior.dimensions();
        return Points.build(z.length / d, i -> generator.apply(z[i * d], d == 1 ? 0 : z[i * d + 1]));
    }

    @Override
    public Points sample(Stream noise, long from, int count) {
        double[] z = new double[count * prior.dimensions()];
        for (int i = 0; i < z.length; i++) {
            z[i] = prior.coordinate(noise, from * prior.dimensions() + i);
        }
        return map(z);
    }
}
