package genlab.model;

import genlab.math.Points;
import java.util.List;

/// Ability: the model's density is a mixture of normals p(x) = Σₖ πₖ N(x; μₖ, Σₖ), fitted by way of the posterior q(k|x) of the component
/// that each training point came from. Stage coordinates.
///
/// θ stands for all parameters. q is the posterior under the parameters θ_q of the last E step; between an E and an M step, θ = θ_q.
public interface Components extends Density {

    /// Under θ.
    List<Component> components();

    /// πₖN(x; μₖ, Σₖ)/Σⱼ πⱼN(x; μⱼ, Σⱼ) under θ_q for points that stand alone: K numbers a point.
    double[] responsibilities(Points points);

    /// Whether a component has shrunk onto a point or a line, so that nothing but the ridge (or, without one, the smallest variance
    /// numbers are good for) keeps its density finite.
    boolean singular(int component);

    /// The components as they were after earlier steps, oldest first: those steps by which some mean moved visibly, and of these the last
    /// few dozen.
    List<List<Component>> trail();
}
