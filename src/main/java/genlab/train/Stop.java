package genlab.train;

import genlab.quantity.Measured;
import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// When playing ends by itself.
public sealed interface Stop {

    /// Metrics are looked at after every step that is a multiple of this: rarely enough not to slow training down, and at steps that
    /// depend on nothing but their number, so that the same run stops at the same step again.
    int EVERY = 25;

    /// Whether it holds where the trainer stands; asked of metrics at multiples of {@link #EVERY} only.
    boolean holds(Trainer trainer);

    /// “Stopped at step 1000.”
    String sentence();

    /// Once this many steps are done.
    record AtStep(long step) implements Stop {

        public AtStep {
            if (step < 1) {
                throw new IllegalArgumentException("Expected a step of at least 1, got " + step + ".");
            }
        }

        @Override
        public boolean holds(Trainer trainer) {
            return trainer.step() == step;
        }

        @Override
        public String sentence() {
            return "Stopped at step " + String.format(Locale.ROOT, "%,d", step) + ", as asked.";
        }
    }

    /// Once a metric is at most, or at least, a threshold.
    record WhenMetric(Metric metric, boolean atMost, double threshold) implements Stop {

        /// @throws IllegalArgumentException in a sentence, if there is no such metric
        public static WhenMetric of(String id, boolean atMost, double threshold) {
            return new WhenMetric(Metrics.find(id).orElseThrow(() -> new IllegalArgumentException(
                    "Expected the id of a metric, got “" + id + "”.")), atMost, threshold);
        }

        @Override
        public boolean holds(Trainer trainer) {
            Optional<Measured> measured = metric.read(trainer.snapshot(Set.of(metric.source())));
            return measured.isPresent() && (atMost ? measured.get().value() <= threshold : measured.get().value() >= threshold);
        }

        @Override
        public String sentence() {
            return "Stopped: " + metric.symbol() + (atMost ? " ≤ " : " ≥ ") + threshold + ".";
        }
    }
}
