package genlab.model.vae.likelihood;

import genlab.card.Member;
import genlab.learn.Parameters;
import genlab.math.Gaussian;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// The law p(x|z) of a point given its latent, a normal, by what the decoder net says of z: first its mean. Stage units.
public interface Likelihood extends Member {

    /// How many numbers the net says, the mean's two among them.
    int outputs();

    /// What the net's last bias begins at.
    default double[] beginning() {
        return new double[outputs()];
    }

    /// Its own parameters.
    default List<Parameters.Part> parts() {
        return List.of();
    }

    /// Their first values, in the order of {@link #parts}.
    default void initialise(List<Tensor> own) {
    }

    /// log p(x|z) of each row, n×1, in nats per squared stage unit.
    ///
    /// @param x    n×2
    /// @param says n×{@link #outputs}
    Value logDensity(Value x, Value says, List<Value> own);

    /// p(x|z), given one row of what the net says.
    ///
    /// @param at  where the row begins
    /// @param own this law's own parameters, as they are now
    Gaussian law(double[] says, int at, List<Tensor> own);

    @Override
    default List<Likelihood> family() {
        return Likelihoods.ALL;
    }
}
