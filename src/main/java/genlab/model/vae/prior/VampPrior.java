package genlab.model.vae.prior;

import genlab.card.Knob;
import genlab.learn.Parameters;
import genlab.noise.Stream;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// The variational mixture of posteriors p(z) = 1/K Σₖ q(z|uₖ), the pseudo-inputs uₖ learned (Tomczak and Welling 2018, eq. 9).
public record VampPrior(
        @Knob(label = "Pseudo-inputs", help = "How many learned points whose posteriors make up the prior.", min = 1, max = 100)
        int components) implements LatentPrior {

    @Override
    public String id() {
        return "vamp";
    }

    @Override
    public String title() {
        return "VampPrior";
    }

    @Override
    public String summary() {
        return "The mean of the posteriors of a few learned points, the pseudo-inputs.";
    }

    @Override
    public boolean encodes() {
        return true;
    }

    @Override
    public List<Parameters.Part> parts(int dimensions) {
        return List.of(new Parameters.Part("pseudo-inputs", new Shape(components, 2)));
    }

    /// Training points, by chance.
    @Override
    public void initialise(List<Tensor> own, float[] train, Stream noise) {
        for (int k = 0; k < components; k++) {
            int point = noise.below(k, train.length / 2);
            own.getFirst().set(2 * k, train[2 * point]);
            own.getFirst().set(2 * k + 1, train[2 * point + 1]);
        }
    }

    @Override
    public Value logDensity(Sight sight, Value z) {
        return sight.posterior().logDensities(told(sight), z, sight.shared()).logSumExp().minus(Math.log(components));
    }

    @Override
    public Value draw(Sight sight, Value component, Value noise) {
        return sight.posterior().draw(told(sight).gatherRows(component), noise, sight.shared()).z();
    }

    private static Value told(Sight sight) {
        return sight.encode().apply(sight.own().getFirst());
    }
}
