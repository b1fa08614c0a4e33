package genlab.cli.bench;

import genlab.data.Dataset;
import genlab.data.mixture.TwoGaussians;
import genlab.math.Frame;
import genlab.math.Grid;
import genlab.model.Density;
import genlab.model.Run;
import genlab.model.density.Kde;
import genlab.noise.Streams;

/// A kernel density estimate seen on a grid of 100 × 100: one step is one picture.
public final class Pictures implements Contender {

    private static final Grid GRID = new Grid(Frame.square(3), 100, 100);

    private final Run run;

    /// @param points to draw; four fifths of them carry kernels
    public Pictures(int points) {
        Streams streams = Streams.of(1, 2, 3);
        run = new Kde().start(Dataset.of(new TwoGaussians(), points, streams.data()), streams);
    }

    @Override
    public String name() {
        return "GenLab";
    }

    @Override
    public double race(int steps) {
        return Contender.time(steps, () -> ((Density) run).logDensities(GRID));
    }

    @Override
    public void close() {
        run.close();
    }
}
