package genlab.scenario.gan;

import genlab.data.mixture.TwoGaussians;
import genlab.model.gan.Gan;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import java.util.List;

/// A GAN learns two normals: what GenLab opens with.
public final class FirstSteps {

    private FirstSteps() {
    }

    public static List<Scenario> all() {
        return List.of(twoNormals());
    }

    /// What GenLab opens with, made without making all the others.
    public static Scenario twoNormals() {
        return new Scenario("first-steps", "Adversarial models", "First steps",
                "A GAN learns two normals, one round and one upright.",
                Experiment.of(new TwoGaussians(), Gan.standard()), List.of(List.of("critic", "grid", "data", "samples")), List.of(
                        Cue.at(0, "Two players", "Blue dots are data. Orange diamonds are fakes, which the generator makes from noise. "
                                + "The colour of the ground is what the discriminator says: blue for real, orange for fake."),
                        Cue.at(100, "The discriminator leads", "It has learned where data are and where fakes are. The generator "
                                + "follows its slope: every fake moves to where the discriminator is more inclined to believe it."),
                        Cue.at(700, "Bending the noise", "The net of lines is a grid laid over the noise and carried along. Where its "
                                + "cells are small, fakes are dense. To make two separate clumps it has to stretch one cell across the "
                                + "gap."),
                        Cue.at(4000, "Near a draw", "The ground has paled: the discriminator says one half almost everywhere, because "
                                + "data and fakes look alike. Its loss is near log 4 = 1.386, which is what guessing costs.")),
                List.of(new Promise("both modes are covered, with a high-quality share above 0.8",
                        Promise.atLeast("modes-covered", 2).and(Promise.atLeast("high-quality", 0.8)), 0, 5000, 10)), 5000);
    }
}
