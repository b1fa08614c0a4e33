package genlab.model;

import genlab.math.Scaling;
import java.util.List;

/// Ability: the fitted numbers mean something on their own.
public interface Parametric {

    /// The fitted parameters in *data* units: weights, means, covariances …
    List<Parameter> parameters(Scaling scaling);

    /// How many of the numbers are free: p of BIC and AIC.
    int degreesOfFreedom();
}
