package genlab.model;

import genlab.data.Dataset;
import genlab.math.Points;

/// Ability: the model translates between the data X and a second set Y, both ways. The run is told as seen from X: its samples are
/// translations into X, its law is theirs, its critic judges X.
public interface Translation extends Run, Sampler {

    /// Y.
    Dataset other();

    /// Where points of X land in Y; from stage coordinates of the one to those of the other.
    Points translate(Points points);

    /// The same run as seen from Y: what is X here is Y there.
    Translation opposite();
}
