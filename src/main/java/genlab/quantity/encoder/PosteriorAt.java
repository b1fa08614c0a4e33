package genlab.quantity.encoder;

import genlab.math.Field;
import genlab.math.Frame;
import genlab.math.Gaussian;
import genlab.math.Grid;
import genlab.math.LogSumExp;
import genlab.math.Points;
import genlab.model.Encoder;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What a point of the stage says about its latent, where that has two dimensions: the encoder's q(z|x) and the true
/// p(z|x) = p(x|z)p(z)/p(x), both in the cells of an n × n grid over the latent plane, per unit of area. p(z|x) is divided by its own sum
/// over the grid.
public record PosteriorAt(double x, double y, int n) implements Quantity<PosteriorAt.Values> {

    /// @param told q(z|x)
    /// @param truth p(z|x)
    public record Values(Field told, Field truth) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Encoder.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.ability(Encoder.class).latentDimensions() == 2;
    }

    @Override
    public Values read(Readings at) {
        Encoder encoder = at.ability(Encoder.class);
        Frame frame = Frame.square(encoder.latentReach());
        Grid grid = new Grid(frame, n, n);
        double[] z = grid.centres().toArray();
        return new Values(density(encoder, grid, encoder.tell(Points.of(x, y))), new Field(grid, truth(encoder, grid, z)));
    }

    /// The member of the posterior's family with this row.
    static Field density(Encoder encoder, Grid grid, double[] row) {
        double[] told = new double[grid.cells() * row.length];
        for (int i = 0; i < told.length; i++) {
            told[i] = row[i % row.length];
        }
        return new Field(grid, Arrays.stream(encoder.logPosterior(told, grid.centres().toArray())).map(Math::exp).toArray());
    }

    private double[] truth(Encoder encoder, Grid grid, double[] z) {
        double[] logs = encoder.logPrior(z);
        List<Gaussian> laws = encoder.decode(z);
        double[] areas = new double[logs.length];
        Arrays.fill(areas, grid.cellArea());
        for (int i = 0; i < logs.length; i++) {
            logs[i] += laws.get(i).logDensity(x, y);
        }
        double evidence = LogSumExp.weighted(logs, 0, 1, areas);
        return Arrays.stream(logs).map(log -> Math.exp(log - evidence)).toArray();
    }
}
