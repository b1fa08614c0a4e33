package genlab.model.mixture;

import genlab.model.Component;
import genlab.model.Phase;
import java.util.List;

/// How a mixture gets from the responsibilities to better parameters.
interface Ascent {

    /// Its button.
    Phase phase();

    /// The next θ, after an E step at θ_q.
    List<Component> next(Statistics q);

    /// The component as this kind of mixture may have it, after someone has put it elsewhere.
    Component admissible(Component component);

    /// Variances at or below this are held up by the ridge (or by what numbers are good for) and not by the points.
    double singularBelow();

    int degreesOfFreedom(int components);
}
