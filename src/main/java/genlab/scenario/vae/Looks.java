package genlab.scenario.vae;

import genlab.math.Points;
import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import genlab.quantity.Readings;
import genlab.quantity.encoder.Ladder;
import genlab.train.Trainer;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// What promises look at.
final class Looks {

    /// Points that gaps are averaged over.
    private static final int POINTS = 8;

    private Looks() {
    }

    static double metric(Trainer trainer, String id) {
        Metric metric = Metrics.find(id).orElseThrow();
        return metric.read(trainer.readings().snapshot(Set.of(metric.source()))).orElseThrow().value();
    }

    /// Mean over the first training points of what the encoder's q falls short of the best of its family, in nats.
    static double amortisation(Trainer trainer) {
        return mean(trainer, ladder -> ladder.amortisation().value());
    }

    /// Mean over the same points of what the best of the family falls short of log p(x), in nats.
    static double approximation(Trainer trainer) {
        return mean(trainer, ladder -> ladder.approximation().value());
    }

    private static double mean(Trainer trainer, ToDoubleFunction<Ladder.Values> of) {
        Readings at = trainer.readings();
        Points points = at.train();
        return IntStream.range(0, POINTS).mapToDouble(i -> of.applyAsDouble(at.read(new Ladder(points.x(i), points.y(i))))).average()
                .orElseThrow();
    }
}
