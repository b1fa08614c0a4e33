package genlab.model;

import genlab.math.Points;

/// Ability: the prior is made of the posteriors of points that are learned, the pseudo-inputs.
public interface PseudoInputs extends Encoder {

    /// In stage coordinates.
    Points pseudoInputs();
}
