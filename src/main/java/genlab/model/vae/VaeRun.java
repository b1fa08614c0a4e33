package genlab.model.vae;

import genlab.data.Dataset;
import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.model.Examples;
import genlab.model.Model;
import genlab.model.PseudoInputs;
import genlab.noise.Stream;
import genlab.noise.Streams;
import java.util.List;
import java.util.OptionalInt;

/// A variational autoencoder in training that is not told labels.
final class VaeRun extends Autoencoder implements PseudoInputs {

    VaeRun(Vae vae, Dataset data, Streams streams) {
        super(vae, Examples.plain(data.trainXY()), streams, OptionalInt.empty());
    }

    @Override
    public void adopt(Model model) {
        adopt((Vae) model, OptionalInt.empty());
    }

    @Override
    public boolean can(Class<?> ability) {
        return super.can(ability) && (ability != PseudoInputs.class || prior().encodes());
    }

    @Override
    public Points pseudoInputs() {
        return codec().pseudoInputs();
    }

    @Override
    Evidence integrate(int limit) {
        return Evidence.of(codec(), prior().standard(), limit);
    }

    @Override
    List<Gaussian> decode(double[] z, Stream stream, long from) {
        return decode(z);
    }
}
