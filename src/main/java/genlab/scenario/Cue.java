package genlab.scenario;

import genlab.model.Edit;
import genlab.stage.Layer;
import genlab.stage.Layers;
import genlab.train.Order;
import java.util.ArrayList;
import java.util.List;

/// A card of a scenario's narration: what is said from a step on, and what is done there.
///
/// @param step   when it comes up
/// @param title  a few words
/// @param words  two or three plain sentences
/// @param orders knobs that are turned and changes by hand, at this step
/// @param stages for each stage the ids of its layers, from here on; empty: as before
public record Cue(long step, String title, String words, List<Order> orders, List<List<String>> stages) {

    public Cue {
        orders = List.copyOf(orders);
        stages = stages.stream().map(List::copyOf).toList();
    }

    /// Words alone.
    public static Cue at(long step, String title, String words) {
        return new Cue(step, title, words, List.of(), List.of());
    }

    /// This card, turning a live knob.
    public Cue turning(String path, String text) {
        return with(new Order.Turn(step, path, text));
    }

    /// This card, changing the run's state by hand.
    public Cue byHand(String edit) {
        return with(new Order.ByHand(step, Edit.parse(edit)));
    }

    private Cue with(Order order) {
        List<Order> more = new ArrayList<>(orders);
        more.add(order);
        return new Cue(step, title, words, more, stages);
    }

    /// This card, with other layers: a list for each stage.
    @SafeVarargs
    public final Cue showing(List<String>... layers) {
        return new Cue(step, title, words, orders, List.of(layers));
    }

    /// The layers of each stage; empty if they stay.
    public List<List<Layer>> layers() {
        return stages.stream().map(Layers::named).toList();
    }
}
