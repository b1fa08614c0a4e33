package genlab.model;

import java.util.List;

/// Ability: the model is a mixture of normals whose likelihood, and its lower bound by the present posterior q, can be asked for at any θ.
public interface LowerBound extends Components {

    /// θ_q: under which q was taken.
    List<Component> believed();

    /// What one ℓ(θ) costs: how many densities of how many points are summed.
    long terms();

    /// ℓ(θ) = Σᵢ log Σₖ πₖ N(xᵢ; μₖ, Σₖ) over the training points, in nats and stage units.
    double logLikelihood(List<Component> theta);

    /// F(q, θ) = E_q[log p_θ(x, z)] + H(q) ≤ ℓ(θ) over the training points; F(q, θ_q) = ℓ(θ_q). For as many components as q knows.
    double lowerBound(List<Component> theta);
}
