package genlab.quantity;

import genlab.data.Dataset;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.model.Density;
import genlab.model.Sampler;
import genlab.noise.Stream;

/// The target itself as a model: what a perfect learner ends as.
public record SelfRun(Dataset data) implements StillRun, Density, Sampler {

    @Override
    public double logDensity(double x, double y) {
        Scaling s = data.scaling();
        return s.logJacobian() + data.logDensity().orElseThrow().at(s.dataX(x), s.dataY(y));
    }

    @Override
    public Points sample(Stream noise, long from, int count) {
        return data.scaling().toStage(data.distribution().draw(noise.child(from), count));
    }
}
