package genlab.model;

import genlab.math.Points;
import java.util.List;

/// Ability: the model is a mixture of normals p(x) = Σₖ πₖ N(x; μₖ, Σₖ), fitted to the training points by way of the posterior
/// q(k|x) of the component each point came from. Stage coordinates.
///
/// θ stands for all parameters. q is the posterior under the parameters θ_q of the last E step; between an E and an M step, θ = θ_q.
public interface Components extends Density {

    /// θ.
    List<Component> components();

    /// θ_q, by which {@link #responsibilities} are made.
    List<Component> believed();

    /// q(k|x) = πₖN(x; μₖ, Σₖ)/Σⱼ πⱼN(x; μⱼ, Σⱼ) under θ_q: K numbers a point, point after point.
    double[] responsibilities(Points points);

    /// ℓ(θ) = Σᵢ log Σₖ πₖ N(xᵢ; μₖ, Σₖ) over the training points, in nats, for any θ.
    double logLikelihood(List<Component> theta);

    /// The lower bound F(q, θ) = E_q[log p_θ(x, z)] + H(q) ≤ ℓ(θ) over the training points, in nats, for any θ and the present q;
    /// F(q, θ_q) = ℓ(θ_q).
    double lowerBound(List<Component> theta);

    /// Whether a component has shrunk onto a point or a line, so that nothing but the ridge (or, without one, the smallest variance
    /// numbers are good for) keeps its density finite.
    boolean singular(int component);

    /// θ as it was after earlier steps, oldest first: those by which some mean moved visibly, and of these the last few dozen.
    List<List<Component>> trail();

    /// A fresh run of the same recipe and data with this many components.
    Run sized(int components);
}
