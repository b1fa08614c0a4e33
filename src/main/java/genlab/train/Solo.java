package genlab.train;

import genlab.quantity.Measured;
import genlab.quantity.critic.CriticGap;
import java.util.Optional;

/// One phase performed alone, again and again, everything else held still: towards the best response of one player to the other.
///
/// How much its loss still fell is its *exploitability*: how far it was from playing its best. It is told by the loss on minibatches and,
/// where the game's value can be computed, by V before and after over the whole laws.
///
/// @param updates done so far
/// @param most    it ends after so many at the latest
/// @param first   mean loss of the first updates with its standard error; NaN if the phase tells no loss
/// @param last    mean loss of the newest updates with its standard error
/// @param before  the game's value before the first update, if it can be computed
/// @param after   the game's value at the end; empty while running
public record Solo(String phase, int updates, int most, State state, Measured first, Measured last,
        Optional<CriticGap.Values> before, Optional<CriticGap.Values> after) {

    /// How it stands or why it ended.
    public enum State {
        /// Under way.
        RUNNING("is learning"),
        /// The loss has stopped falling.
        SETTLED("has stopped getting better"),
        /// All updates that were asked for are done.
        ENOUGH("has done all updates"),
        /// Something else was ordered.
        CANCELLED("was stopped"),
        /// An update made a number leave the reals; it was taken back.
        DIVERGED("diverged");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /// “has stopped getting better”
        public String words() {
            return words;
        }
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    /// 0 … 1.
    public double progress() {
        return (double) updates / most;
    }

    /// By how much the loss on minibatches fell, with its standard error; NaN if the phase tells no loss.
    public Measured fall() {
        return new Measured(first.value() - last.value(), Math.hypot(first.error(), last.error()));
    }

    /// |V after − V before| in nats, over the whole laws, once it has ended. Its error is large where D has become sharper than
    /// the grid V is integrated on.
    public Optional<Measured> exploitability() {
        return before.flatMap(b -> after.map(a -> new Measured(Math.abs(a.value().value() - b.value().value()),
                a.value().error() + b.value().error())));
    }
}
