package genlab.app.control;

import genlab.train.Experiment;
import genlab.train.Seeds;

/// The three ways of starting over, by the seeds they change. Knobs stay as they stand.
public enum Rewind {

    /// The same run again, bit for bit.
    SAME("Same initialisation") {
        @Override
        Seeds seeds(Seeds now) {
            return now;
        }
    },

    /// Other first weights on the same points in the same order.
    NEW_INITIALISATION("New initialisation") {
        @Override
        Seeds seeds(Seeds now) {
            return new Seeds(now.init() + 1, now.data(), now.noise());
        }
    },

    /// The same first weights on newly drawn points, in other minibatches.
    NEW_DATA_ORDER("Same initialisation, new data order") {
        @Override
        Seeds seeds(Seeds now) {
            return new Seeds(now.init(), now.data() + 1, now.noise());
        }
    };

    private final String title;

    Rewind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    abstract Seeds seeds(Seeds now);

    /// The experiment to begin with.
    public Experiment of(Experiment now) {
        return now.with(seeds(now.seeds()));
    }
}
