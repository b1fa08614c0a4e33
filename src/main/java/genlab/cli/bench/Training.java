package genlab.cli.bench;

import genlab.data.Dataset;
import genlab.data.mixture.TwoGaussians;
import genlab.model.Model;
import genlab.model.Run;
import genlab.noise.Streams;

/// A model in training on 2,500 points of two Gaussians, as the trainer drives it: minibatches and noise included.
public final class Training implements Contender {

    private static final int POINTS = 2500;

    private final String name;
    private final Run run;

    public Training(String name, Model model) {
        Streams streams = Streams.of(1, 2, 3);
        this.name = name;
        this.run = model.start(Dataset.of(new TwoGaussians(), POINTS, streams.data()), streams);
    }

    @Override
    public String name() {
        return name;
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
