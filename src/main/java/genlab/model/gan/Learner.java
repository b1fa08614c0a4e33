package genlab.model.gan;

import genlab.learn.Average;
import genlab.learn.Descent;
import genlab.learn.Parameters;
import genlab.model.Checkpoint;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Value;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// The changing part of a player: its parameters on their way down, and the means of their past that the remedies ask for.
final class Learner {

    private final String name;
    private final Descent descent;
    private final Optional<Average> history;
    private final Optional<Average> average;
    private double loss = Double.NaN;

    /// @param remembers whether historical averaging asks for the mean of all past parameters
    /// @param averages  whether a moving average is kept to look at
    Learner(String name, Parameters parameters, Player player, boolean remembers, boolean averages, Memory memory) {
        this.name = name;
        descent = new Descent(parameters, player.optimiser(), memory);
        history = remembers ? Optional.of(new Average(parameters, memory)) : Optional.empty();
        average = averages ? Optional.of(new Average(parameters, memory)) : Optional.empty();
    }

    Descent descent() {
        return descent;
    }

    Parameters parameters() {
        return descent.parameters();
    }

    /// The moving average, if one is kept.
    Optional<Parameters> average() {
        return average.map(Average::mean);
    }

    /// λ·‖θ − θ̄‖².
    Value homesickness(Graph graph, List<Value> weights, double lambda) {
        List<Value> means = history.orElseThrow().mean().in(graph);
        Value sum = graph.constant(0);
        for (int k = 0; k < means.size(); k++) {
            sum = sum.plus(weights.get(k).minus(means.get(k)).square().sum());
        }
        return sum.times(lambda);
    }

    /// The loss its last update went down from; NaN before the first.
    double loss() {
        return loss;
    }

    /// One update along the gradient that a program has left.
    ///
    /// @param bound parameters are clipped to ± this; 0: not
    /// @param decay of the moving average
    void update(Player player, double seen, double bound, double decay) {
        loss = seen;
        descent.update(player.optimiser(), player.clip());
        if (bound > 0) {
            parameters().clip(bound);
        }
        history.ifPresent(mean -> mean.follow(1.0 / (descent.count() + 1)));
        average.ifPresent(mean -> mean.follow(1 - decay));
    }

    Checkpoint save(Checkpoint into) {
        Checkpoint state = into.with(name, descent.save());
        if (history.isPresent()) {
            state = state.with(name + ".history", history.get().mean().toArray());
        }
        if (average.isPresent()) {
            state = state.with(name + ".average", average.get().mean().toArray());
        }
        return state;
    }

    /// @param seen the loss of the last update
    void load(Checkpoint checkpoint, double seen) {
        loss = seen;
        SortedMap<String, float[]> part = checkpoint.part(name);
        descent.load(part);
        history.ifPresent(mean -> mean.mean().put(part.get("history")));
        average.ifPresent(mean -> mean.mean().put(part.get("average")));
    }

    /// The name of the first matrix that holds a number which is not finite.
    Optional<String> fault() {
        return Double.isFinite(parameters().norm()) ? Optional.empty() : parameters().fault().map(part -> "the " + name + "'s " + part);
    }
}
