package genlab.model.density;

import genlab.data.Dataset;
import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.math.Spread;
import genlab.model.Checkpoint;
import genlab.model.Density;
import genlab.model.Model;
import genlab.model.Parameter;
import genlab.model.Parametric;
import genlab.model.Phase;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.noise.Stream;
import java.util.List;
import java.util.OptionalInt;

/// Starts as N(0, I) on the stage; every step is the whole fit. Points that do not differ, or lie on a line, get the smallest spread
/// that numbers are good for.
final class GaussianRun implements Run, Sampler, Density, Parametric {

    private static final Phase FIT = new Phase("fit", "Fit the normal", "Take the mean and the covariance of the training points.");

    private final Dataset data;
    private GaussianMle.Covariance covariance;
    private Gaussian law = Gaussian.STANDARD;

    GaussianRun(GaussianMle.Covariance covariance, Dataset data) {
        this.covariance = covariance;
        this.data = data;
    }

    @Override
    public List<Phase> phases() {
        return List.of(FIT);
    }

    @Override
    public void perform(Phase phase) {
        step();
    }

    @Override
    public void step() {
        law = Spread.atLeast(covariance.fit(data.train(), data.scaling()), Spread.LEAST);
    }

    @Override
    public void adopt(Model model) {
        covariance = ((GaussianMle) model).covariance();
    }

    @Override
    public double logDensity(double x, double y) {
        return law.logDensity(x, y);
    }

    @Override
    public Points sample(Stream noise, long from, int count) {
        return Points.build(count, i -> {
            double u = noise.gaussian(2 * (from + i));
            double v = noise.gaussian(2 * (from + i) + 1);
            return new double[] {law.x(u), law.y(u, v)};
        });
    }

    @Override
    public List<Parameter> parameters(Scaling scaling) {
        return List.of(Parameter.means(List.of(law), scaling), Parameter.covariances(List.of(law), scaling));
    }

    @Override
    public OptionalInt degreesOfFreedom() {
        return OptionalInt.of(2 + covariance.degreesOfFreedom());
    }

    @Override
    public Checkpoint save() {
        return Checkpoint.empty().with("mean", law.meanX(), law.meanY())
                .with("covariance", law.varX(), law.varY(), law.covXY());
    }

    @Override
    public void load(Checkpoint checkpoint) {
        double[] mean = checkpoint.get("mean");
        double[] covariance = checkpoint.get("covariance");
        law = new Gaussian(mean[0], mean[1], covariance[0], covariance[1], covariance[2]);
    }

    @Override
    public void close() {
    }
}
