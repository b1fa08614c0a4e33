package genlab.model.gan.dirac;

import genlab.math.Points;
import genlab.model.gan.dirac.DiracGan.State;

/// Ability: the run is a Dirac GAN in training, all of which is a place on a plane.
public interface DiracTraining {

    /// What it plays, as its knobs stand.
    DiracGan game();

    /// h, the length of a step.
    double rate();

    /// Updates of the discriminator after each of the generator's; 0: both at the same time.
    int turns();

    State state();

    /// The last places it has been at, (θ, ψ), until now.
    Points path();
}
