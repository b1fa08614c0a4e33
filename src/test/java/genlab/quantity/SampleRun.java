package genlab.quantity;

import genlab.math.Points;
import genlab.model.Sampler;
import genlab.noise.Stream;
import java.util.function.IntFunction;

/// Samples and nothing else is known of it.
public record SampleRun(IntFunction<double[]> at) implements StillRun, Sampler {

    @Override
    public Points sample(Stream noise, long from, int count) {
        return Points.build(count, at);
    }
}
