package genlab.scenario;

import genlab.card.Member;
import genlab.stage.Layer;
import genlab.stage.Layers;
import genlab.train.Experiment;
import java.util.List;

/// An experiment worth watching, and what of it is shown.
///
/// @param layers the ids of the layers
/// @param steps  how many steps it takes to see what it shows
public record Scenario(String id, String title, String summary, Experiment experiment, List<String> layers, long steps)
        implements Member {

    public Scenario {
        layers = List.copyOf(layers);
    }

    /// The layers, in the order they are painted.
    public List<Layer> shown() {
        return Layers.named(layers);
    }

    @Override
    public List<Scenario> family() {
        return Scenarios.ALL;
    }
}
