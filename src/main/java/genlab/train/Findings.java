package genlab.train;

import genlab.quantity.Metrics;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.train.Examiner.Question;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the examiner has told of a run so far, and of which state of it: what is known of a state that still stands is not asked again,
/// and what is {@linkplain Quantity#settled settled} not before the experiment changes.
final class Findings {

    private Question state;
    private final Set<Quantity<?>> done = new HashSet<>();
    private final Map<Quantity<?>, Object> settled = new HashMap<>();
    private Experiment settledBy;
    private Optional<Snapshot> snapshot = Optional.empty();

    /// All that is known, as of the step of the oldest of it.
    Optional<Snapshot> snapshot() {
        return snapshot;
    }

    /// Forgets what is not wanted any more, on a run that stands: of one that moves the next answer takes the place of all before.
    void keep(Set<Quantity<?>> wanted) {
        done.retainAll(wanted);
        snapshot = snapshot.map(known -> {
            Map<Quantity<?>, Object> values = new HashMap<>(known.values());
            values.keySet().retainAll(wanted);
            return new Snapshot(known.step(), known.data(), Map.copyOf(values));
        });
    }

    /// What of a question is not known of just that state.
    Set<Quantity<?>> open(Question question) {
        if (!question.experiment().equals(settledBy)) {
            settled.clear();
            settledBy = question.experiment();
        }
        Set<Quantity<?>> open = new HashSet<>(question.wanted());
        settled.forEach((quantity, value) -> {
            if (open.remove(quantity)) {
                take(question, quantity, value);
            }
        });
        if (question.sameState(state)) {
            open.removeAll(done);
        }
        return Set.copyOf(open);
    }

    /// Those of `wanted` that nothing is known of, of whatever state.
    Set<Quantity<?>> fresh(Set<Quantity<?>> wanted) {
        Set<Quantity<?>> fresh = new HashSet<>(wanted);
        snapshot.ifPresent(known -> fresh.removeAll(known.values().keySet()));
        return Set.copyOf(fresh);
    }

    /// A value of one quantity, before the rest of the question is answered. Metrics wait for the rest if what is known is of another step:
    /// they are charted.
    void take(Question question, Quantity<?> quantity, Object value) {
        Snapshot known = snapshot.filter(some -> !some.values().isEmpty())
                .orElseGet(() -> new Snapshot(question.step(), question.data(), Map.of()));
        if (known.step() != question.step() && Metrics.sources().contains(quantity)) {
            return;
        }
        snapshot = Optional.of(known.with(Map.of(quantity, value)));
    }

    /// The answer to a whole question; what could not be read is left out.
    void take(Question question, Snapshot answer) {
        if (question.sameState(state)) {
            snapshot = Optional.of(snapshot.map(known -> known.with(answer.values())).orElse(answer));
        } else {
            snapshot = Optional.of(answer);
        }
        if (question.experiment().equals(settledBy)) {
            answer.values().forEach((quantity, value) -> {
                if (quantity.settled()) {
                    settled.put(quantity, value);
                }
            });
        }
        close(question);
    }

    /// There is no more to be known of this.
    void close(Question question) {
        if (!question.sameState(state)) {
            done.clear();
            state = question;
        }
        done.addAll(question.wanted());
    }
}
