package genlab.cli.bench;

import genlab.data.Dataset;
import genlab.data.mixture.TwoGaussians;
import genlab.model.Model;
import genlab.model.Run;
import genlab.noise.Streams;

/// A model in training on points of two Gaussians, as the trainer drives it: minibatches and noise included.
public final class Training implements Contender {

    private final String name;
    private final Run run;

    /// @param points to draw; four fifths of them train
    public Training(String name, Model model, int points) {
        Streams streams = Streams.of(1, 2, 3);
        this.name = name;
        this.run = model.start(Dataset.of(new TwoGaussians(), points, streams.data()), streams);
    }

    @Override
    public String name() {
        return name;
    }

    /// Whether there is anything to train.
    public boolean trains() {
        return !run.phases().isEmpty();
    }

    @Override
    public double race(int steps) {
        return Contender.time(steps, run::step);
    }

    @Override
    public void close() {
        run.close();
    }
}
