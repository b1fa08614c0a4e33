package genlab.model.vae.prior;

import genlab.card.Member;
import genlab.learn.Parameters;
import genlab.model.vae.posterior.Posterior;
import genlab.noise.Stream;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;
import java.util.function.UnaryOperator;

/// The law p(z) of the latent, fixed or learned.
public interface LatentPrior extends Member {

    /// What a prior may look at.
    ///
    /// @param own       its own parameters
    /// @param encode    what the encoder tells of points, row by row
    /// @param posterior the family of q(z|x)
    /// @param shared    the family's own parameters
    record Sight(List<Value> own, UnaryOperator<Value> encode, Posterior posterior, List<Value> shared) {
    }

    /// How many parts it is a mixture of.
    default int components() {
        return 1;
    }

    /// Whether it is N(0, I).
    default boolean standard() {
        return false;
    }

    /// Whether it asks the encoder.
    default boolean encodes() {
        return false;
    }

    /// The least number of latent coordinates it makes sense for.
    default int leastDimensions() {
        return 1;
    }

    /// Its own parameters.
    default List<Parameters.Part> parts(int dimensions) {
        return List.of();
    }

    /// Their first values, in the order of {@link #parts}.
    ///
    /// @param train the training points as x₀, y₀, x₁, y₁ …
    default void initialise(List<Tensor> own, float[] train, Stream noise) {
    }

    /// log p(z) of each row, n×1, in nats.
    Value logDensity(Sight sight, Value z);

    /// A latent for each row.
    ///
    /// @param component n×1, whole numbers below {@link #components}: which part it comes from
    /// @param noise     standard normal, n×d
    Value draw(Sight sight, Value component, Value noise);

    @Override
    default List<LatentPrior> family() {
        return LatentPriors.ALL;
    }
}
