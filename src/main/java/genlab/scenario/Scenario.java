package genlab.scenario;

import genlab.card.Member;
import genlab.stage.Layer;
import genlab.stage.Layers;
import genlab.stage.Place;
import genlab.train.Experiment;
import genlab.train.Order;
import genlab.train.Recording;
import java.util.List;

/// An experiment worth watching: what of it is shown, what is said about it, and what it promises to happen.
///
/// @param chapter   what it is about, as menus group it
/// @param stages    for each stage the ids of its layers
/// @param narration cards, by step; the first at step 0
/// @param promises  what happens, and when
/// @param steps     how many steps it takes to see it all
/// @param pins      where a probe is pinned
public record Scenario(String id, String chapter, String title, String summary, Experiment experiment, List<List<String>> stages,
        List<Cue> narration, List<Promise> promises, long steps, List<Place> pins) implements Member {

    /// From start to end it plays about so long, if nothing holds it up.
    private static final double SECONDS = 30;

    public Scenario {
        stages = stages.stream().map(List::copyOf).toList();
        narration = List.copyOf(narration);
        promises = List.copyOf(promises);
        pins = List.copyOf(pins);
    }

    public Scenario(String id, String chapter, String title, String summary, Experiment experiment, List<List<String>> stages,
            List<Cue> narration, List<Promise> promises, long steps) {
        this(id, chapter, title, summary, experiment, stages, narration, promises, steps, List.of());
    }

    /// This scenario, with a probe among the data, in stage coordinates.
    public Scenario pinning(double x, double y) {
        return new Scenario(id, chapter, title, summary, experiment, stages, narration, promises, steps, List.of(Place.data(x, y)));
    }

    /// The layers of each stage, in the order they are painted.
    public List<List<Layer>> layers() {
        return stages.stream().map(Layers::named).toList();
    }

    /// The layers of the first stage.
    public List<Layer> shown() {
        return layers().getFirst();
    }

    /// The experiment, with all that the narration orders on the way still ahead of it.
    public Recording recording() {
        List<Order> orders = narration.stream().flatMap(cue -> cue.orders().stream()).toList();
        return new Recording(experiment, orders, List.of(), 0);
    }

    /// Steps a second at which it can be followed.
    public double pace() {
        return steps / SECONDS;
    }

    /// The number of the card that belongs to a step.
    public int cueAt(long step) {
        int at = 0;
        while (at + 1 < narration.size() && narration.get(at + 1).step() <= step) {
            at++;
        }
        return at;
    }

    @Override
    public List<Scenario> family() {
        return Scenarios.ALL;
    }
}
