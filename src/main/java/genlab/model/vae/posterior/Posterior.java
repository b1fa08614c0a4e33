package genlab.model.vae.posterior;

import genlab.card.Member;
import genlab.learn.Parameters;
import genlab.noise.Stream;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;
import java.util.Optional;

/// A family of laws q(z|x) of a latent z of d coordinates. Which of them belongs to a point x is said by a row of numbers, `told` by the
/// encoder; `own` are parameters that all points share.
public interface Posterior extends Member {

    /// A latent drawn for each row.
    ///
    /// @param z          n×d
    /// @param logDensity log q(z|x), n×1, in nats
    record Draw(Value z, Value logDensity) {
    }

    /// How many numbers are told of each point.
    int told(int dimensions);

    /// What the encoder's last bias begins at; zeros give the standard normal.
    default double[] beginning(int dimensions) {
        return new double[told(dimensions)];
    }

    /// Whether an encoder tells them; if not, every training point has a row of its own that is learned.
    default boolean amortised() {
        return true;
    }

    /// Its own parameters.
    default List<Parameters.Part> parts(int dimensions) {
        return List.of();
    }

    /// Their first values, in the order of {@link #parts}.
    default void initialise(List<Tensor> own, Stream noise) {
    }

    /// @param noise standard normal, n×d
    Draw draw(Value told, Value noise, List<Value> own);

    /// log q(z|x) of each row, n×1.
    Value logDensity(Value told, Value z, List<Value> own);

    /// log q(zᵢ|xₖ) of all pairs, n×K.
    ///
    /// @param told K rows
    /// @param z    n×d
    Value logDensities(Value told, Value z, List<Value> own);

    /// KL(q(z|x)‖N(0, I)) in closed form, as the shares of the d coordinates, n×d; empty if there is none.
    default Optional<Value> divergence(Value told, int dimensions) {
        return Optional.empty();
    }

    /// The entropy of q(z|x) in closed form, n×1; empty if there is none.
    default Optional<Value> entropy(Value told, int dimensions) {
        return Optional.empty();
    }

    @Override
    default List<Posterior> family() {
        return Posteriors.ALL;
    }
}
