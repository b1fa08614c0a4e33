package genlab.model;

import java.util.SortedMap;

/// Ability: numbers the last updates left behind, by id.
public interface Instrumented {

    /// Losses on the minibatch of the last update (`loss.d`, `loss.g`, in nats where the loss is), before that update,
    /// and the Euclidean norms of its gradients (`gradient.d`, `gradient.g`); what a critic has found of the divergence it bounds
    /// (`bound.d`); NaN before the first.
    SortedMap<String, Double> instruments();
}
