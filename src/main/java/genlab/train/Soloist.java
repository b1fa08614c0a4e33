package genlab.train;

import genlab.quantity.Instruments;
import genlab.quantity.Measured;
import genlab.quantity.Metrics;
import genlab.quantity.Readings;
import genlab.quantity.critic.CriticGap;
import java.util.Locale;
import java.util.Optional;

/// Performs one phase alone until its loss stops falling: until the mean over the last third of all updates so far is no longer
/// below that over the third before it by more than its standard error. Both windows grow, so that slow progress counts too.
final class Soloist {

    /// Looked at every so many updates, and not before there are six times as many.
    private static final int LOOK = 100;

    /// How many updates the first mean is taken over: few, since the loss is already falling.
    private static final int FIRST = 5;

    /// How many updates the last mean is taken over.
    private static final int LAST = 50;

    private final Trainer trainer;
    private final String phase;
    private final String instrument;
    private final Recording history;
    private final Mark place;
    private final double[] losses;
    private final Optional<CriticGap.Values> before;
    private Optional<CriticGap.Values> after = Optional.empty();
    private int updates;
    private Solo.State state = Solo.State.RUNNING;

    Soloist(Trainer trainer, String phase, int most) {
        this.trainer = trainer;
        this.phase = phase;
        this.instrument = "loss." + phase.toLowerCase(Locale.ROOT);
        this.history = trainer.whole();
        this.place = trainer.mark();
        this.losses = new double[most];
        this.before = game();
    }

    boolean running() {
        return state == Solo.State.RUNNING;
    }

    void update() {
        if (!trainer.perform(phase)) {
            end(Solo.State.DIVERGED);
            return;
        }
        losses[updates] = loss();
        updates++;
        if (updates == losses.length) {
            end(Solo.State.ENOUGH);
        } else if (updates % LOOK == 0 && updates >= 6 * LOOK && settled()) {
            end(Solo.State.SETTLED);
        }
    }

    void end(Solo.State how) {
        if (running()) {
            state = how;
            after = game();
            trainer.remember();
        }
    }

    /// Undoes it all, the future that was known included.
    void putBack() {
        trainer.putBack(history, place);
    }

    Solo told() {
        return new Solo(phase, updates, losses.length, state, mean(0, Math.min(FIRST, updates)),
                mean(Math.max(0, updates - LAST), updates), before, after);
    }

    private boolean settled() {
        int third = updates / 3;
        Measured last = mean(updates - third, updates);
        Measured earlier = mean(updates - 2 * third, updates - third);
        return earlier.value() - last.value() <= Math.hypot(last.error(), earlier.error());
    }

    private double loss() {
        Readings readings = trainer.readings();
        Instruments instruments = new Instruments();
        return readings.offers(instruments) ? readings.read(instruments).getOrDefault(instrument, Double.NaN) : Double.NaN;
    }

    private Optional<CriticGap.Values> game() {
        Readings readings = trainer.readings();
        CriticGap gap = new CriticGap(Metrics.GRID);
        return readings.offers(gap) ? Optional.of(readings.read(gap)) : Optional.empty();
    }

    private Measured mean(int from, int to) {
        int count = to - from;
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += losses[i];
        }
        double mean = sum / count;
        double squares = 0;
        for (int i = from; i < to; i++) {
            squares += (losses[i] - mean) * (losses[i] - mean);
        }
        return new Measured(mean, Math.sqrt(squares / count / Math.max(1, count - 1)));
    }
}
