package genlab.model;

import genlab.math.Scaling;
import java.util.List;
import java.util.OptionalInt;

/// Ability: the fitted numbers mean something on their own.
public interface Parametric {

    /// The fitted parameters in *data* units: weights, means, covariances …
    List<Parameter> parameters(Scaling scaling);

    /// How many of the numbers were fitted by likelihood: the p of BIC and AIC; empty if they make no sense.
    OptionalInt degreesOfFreedom();
}
