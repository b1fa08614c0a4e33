package genlab.model;

import genlab.math.Points;
import genlab.noise.Stream;

/// Ability: points can be drawn from the model.
public interface Sampler {

    /// Samples number `from` … `from + count − 1` of the endless sample that `noise` names, in stage coordinates.
    Points sample(Stream noise, long from, int count);
}
