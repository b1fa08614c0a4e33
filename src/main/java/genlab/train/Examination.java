package genlab.train;

import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// What a session has examined while it trains: it asks what is heavy of the state there is, keeps what is answered as long as that is of
/// this run, and has the examiner practise when nobody waits. Belongs to the training thread.
final class Examination implements AutoCloseable {

    /// Who has something examined. All but the first is told on the training thread.
    interface Client {

        /// Has this done on the training thread, in turn.
        void inTurn(Runnable task);

        /// More is known than before.
        void learned();

        /// The examiner has left a question, or has practised: what is wanted may be asked at once.
        void free();

        void failed(RuntimeException why);
    }

    private final Client client;
    private final Examiner examiner = new Examiner();
    private final Deque<Set<Quantity<?>>> exercises = new ArrayDeque<>();
    private Trainer trainer;
    private int life;
    private int futures;
    private Findings findings = new Findings();
    private Examiner.Question asked;
    private boolean exercised;

    Examination(Client client) {
        this.client = client;
    }

    /// Another run begins, of which nothing is known.
    void begin(Trainer now) {
        trainer = now;
        life++;
        exercises.clear();
        forget();
    }

    private void forget() {
        futures = trainer.futures();
        findings = new Findings();
    }

    /// What is known of this run, as of the step of the oldest of it.
    Optional<Snapshot> known() {
        return findings.snapshot();
    }

    /// Has these questions answered, to nobody, one between two that somebody waits for; they take the place of those still left.
    void practise(Collection<Set<Quantity<?>>> questions) {
        exercises.clear();
        exercises.addAll(questions);
    }

    /// Asks what is not known of the state there is.
    ///
    /// @param standing whether the run stands: what is known then stays true, and what is not wanted is forgotten
    void examine(Set<Quantity<?>> wanted, boolean standing) {
        // Another future has begun: what was read in the old one is not of this run.
        if (futures != trainer.futures()) {
            forget();
        }
        if (standing) {
            findings.keep(wanted);
        }
        if (wanted.isEmpty() && exercises.isEmpty()) {
            return;
        }
        var whole = new Examiner.Question(life, trainer.experiment(), trainer.data(), trainer.step(), trainer.checkpoint(), wanted);
        Set<Quantity<?>> open = findings.open(whole);
        Set<Quantity<?>> fresh = findings.fresh(open);
        if (examiner.busy()) {
            // What is new on the screen does not wait until all is known of what was there before.
            if (!asked.wanted().containsAll(fresh)) {
                examiner.drop();
            }
        } else if (fresh.isEmpty() && !exercises.isEmpty() && (open.isEmpty() || !exercised)) {
            exercised = true;
            asked = whole.about(exercises.remove());
            examiner.ask(asked, Set.of(), new Exercise());
        } else if (!open.isEmpty()) {
            exercised = false;
            asked = whole.about(open);
            examiner.ask(asked, fresh, new Told(asked));
        }
    }

    /// Hears the examiner's answers on its thread and takes them up on the training thread.
    private final class Told implements Examiner.Asker {

        private final Examiner.Question question;
        private final int future = futures;

        Told(Examiner.Question question) {
            this.question = question;
        }

        @Override
        public void sketched(Quantity<?> quantity, Object value) {
            takeUp(() -> {
                findings.take(question, quantity, value);
                client.learned();
            });
        }

        @Override
        public void answered(Snapshot snapshot) {
            takeUp(() -> {
                findings.take(question, snapshot);
                client.learned();
            });
        }

        @Override
        public void failed(RuntimeException why) {
            takeUp(() -> {
                if (why instanceof CancellationException) {
                    client.free();
                } else {
                    findings.close(question);
                    client.failed(why);
                }
            });
        }

        private void takeUp(Runnable what) {
            client.inTurn(() -> {
                if (question.life() == life && future == trainer.futures()) {
                    what.run();
                }
            });
        }
    }

    /// Answered or left for something that is waited for, it is done.
    private final class Exercise implements Examiner.Asker {

        @Override
        public void sketched(Quantity<?> quantity, Object value) {
        }

        @Override
        public void answered(Snapshot snapshot) {
            client.inTurn(client::free);
        }

        @Override
        public void failed(RuntimeException why) {
            client.inTurn(client::free);
        }
    }

    @Override
    public void close() {
        examiner.close();
    }
}
