package genlab.model.vae.objective;

import genlab.card.Member;
import genlab.learn.Hidden;
import genlab.tensor.Value;
import java.util.List;
import java.util.Optional;

/// What a variational autoencoder minimises on a minibatch, made of the terms of its bound.
public interface Objective extends Member {

    /// What the terms are multiplied by; may be turned while running.
    ///
    /// @param kl      of KL(q(z|x)‖p(z))
    /// @param overall of D(q(z)‖p(z))
    record Weights(double kl, double overall) {
    }

    /// How many latents are drawn for each point.
    default int draws() {
        return 1;
    }

    /// Whether it looks at latents drawn from the prior.
    default boolean comparesWithPrior() {
        return false;
    }

    /// The net of the critic that has to learn to tell the encoder's latents from the prior's, if there is one.
    default Optional<Hidden> judge() {
        return Optional.empty();
    }

    /// Whether there is a KL term that can be given free bits.
    default boolean penalises() {
        return true;
    }

    Weights weights();

    /// 1×1, in nats a point.
    Value loss(Terms terms);

    @Override
    default List<Objective> family() {
        return Objectives.ALL;
    }
}
