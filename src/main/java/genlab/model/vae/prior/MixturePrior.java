package genlab.model.vae.prior;

import genlab.card.Knob;
import genlab.learn.Parameters;
import genlab.model.vae.posterior.Diagonal;
import genlab.noise.Stream;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// p(z) = 1/K Σₖ N(z; μₖ, diag σₖ²), means and variances learned (the mixture of Gaussians of Tomczak and Welling 2018).
public record MixturePrior(
        @Knob(label = "Components", help = "How many normals of equal weight.", min = 1, max = 100) int components)
        implements LatentPrior {

    private static final Diagonal LAW = new Diagonal();

    @Override
    public String id() {
        return "mog";
    }

    @Override
    public String title() {
        return "Mixture of normals";
    }

    @Override
    public String summary() {
        return "Normals of equal weight whose means and variances are learned.";
    }

    @Override
    public List<Parameters.Part> parts(int dimensions) {
        return List.of(new Parameters.Part("means and log deviations", new Shape(components, 2 * dimensions)));
    }

    /// Means drawn from N(0, I), standard deviations 1: together not far from the standard normal.
    @Override
    public void initialise(List<Tensor> own, float[] train, Stream noise) {
        Tensor table = own.getFirst();
        int d = table.shape().columns() / 2;
        for (int k = 0; k < components; k++) {
            for (int j = 0; j < d; j++) {
                table.set(2 * d * k + j, (float) noise.gaussian((long) d * k + j));
            }
        }
    }

    @Override
    public Value logDensity(Sight sight, Value z) {
        return LAW.logDensities(sight.own().getFirst(), z, List.of()).logSumExp().minus(Math.log(components));
    }

    @Override
    public Value draw(Sight sight, Value component, Value noise) {
        return LAW.draw(sight.own().getFirst().gatherRows(component), noise, List.of()).z();
    }
}
