package genlab.model;

import java.util.SortedMap;

/// Ability: numbers the last updates left behind, by id.
public interface Instrumented {

    /// Losses on the minibatch of the last update (`loss.d`, `loss.g`, in nats where the loss is), before that update,
    /// and the Euclidean norms of its gradients (`gradient.d`, `gradient.g`); what a critic has found of the divergence it bounds
    /// (`bound.d`); of an autoencoder what it minimised (`objective`), the bound and its terms on that minibatch (`bound.batch`,
    /// `reconstruction.batch`, `kl.batch`, in nats a point and stage units) and its gradients (`gradient.encoder`, `gradient.decoder`); NaN
    /// before the first.
    SortedMap<String, Double> instruments();
}
