package genlab.scenario;

import genlab.data.mixture.TwoGaussians;
import genlab.model.gan.Gan;
import genlab.train.Experiment;
import java.util.List;

/// The scenarios, in the order of menus; the first is what GenLab opens with.
public final class Scenarios {

    public static final List<Scenario> ALL = List.of(
            new Scenario("first-steps", "First steps", "A GAN learns two normals, one round and one upright.",
                    Experiment.of(new TwoGaussians(), Gan.standard()), List.of("critic", "grid", "data", "samples"), 5000));

    private Scenarios() {
    }
}
