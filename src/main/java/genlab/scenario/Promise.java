package genlab.scenario;

import genlab.train.Stop;
import genlab.train.Trainer;
import java.util.function.Predicate;

/// Something that a scenario promises to happen: a condition that holds at some step of a window.
///
/// @param what  the condition as a sentence, without its window
/// @param holds whether it holds where a trainer stands; leaves it as it is
/// @param from  the first step of the window
/// @param until the last; `from` if it is to hold at that very step
/// @param kept  by how many of the seeds 1 … 10 it is kept, as measured
public record Promise(String what, Predicate<Trainer> holds, long from, long until, int kept) {

    /// The seeds of `kept`.
    public static final int SEEDS = 10;

    /// A wide window is looked at so often: rarely enough to be quick.
    private static final int LOOKS = 24;

    /// A metric is at most so much.
    public static Predicate<Trainer> atMost(String metric, double threshold) {
        return Stop.WhenMetric.of(metric, true, threshold)::holds;
    }

    /// A metric is at least so much.
    public static Predicate<Trainer> atLeast(String metric, double threshold) {
        return Stop.WhenMetric.of(metric, false, threshold)::holds;
    }

    /// Whether a run keeps it: trains until it does, or to the end of the window.
    public boolean keptBy(Trainer trainer) {
        trainer.seek(from);
        long stride = Math.max(1, Math.ceilDiv(until - from, LOOKS));
        while (trainer.step() < until && trainer.diverged().isEmpty() && !holds.test(trainer)) {
            trainer.seek(Math.min(until, trainer.step() + stride));
        }
        return holds.test(trainer);
    }

    /// “By step 3,000: …”, “At step 200: …”.
    public String sentence() {
        String when = from == until ? String.format("At step %,d", until) : from == 0 ? String.format("By step %,d", until)
                : String.format("Between step %,d and %,d", from, until);
        return when + ": " + what;
    }
}
