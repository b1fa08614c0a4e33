package genlab.quantity.encoder;

import genlab.math.Field;
import genlab.math.Grid;
import genlab.math.Points;
import genlab.model.Density;
import genlab.model.Encoder;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What the ELBO lacks at the centres of an n × n grid over the stage, in nats: KL(q(z|x)‖p(z|x)) = log p(x) − ELBO(x), and its two parts,
/// the approximation gap log p(x) − ELBO(q*), which the best member q* of the posterior's family has, and the amortisation gap
/// ELBO(q*) − ELBO(q) (Cremer et al. 2018).
///
/// @param split whether q* is looked for; otherwise the parts are not known
public record GapMap(int n, boolean split) implements Quantity<GapMap.Values> {

    /// Latents a point: a nat of spread leaves a twentieth of error.
    private static final int EACH = 400;

    /// Points at a time.
    private static final int BLOCK = 64;

    /// @param whole         log p(x) − ELBO(x)
    /// @param approximation NaN if it was not asked for
    /// @param amortisation  NaN if it was not asked for
    public record Values(Field whole, Field approximation, Field amortisation) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Encoder.class, Density.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.ability(Density.class).measurable();
    }

    @Override
    public Cost cost() {
        return Cost.HEAVY;
    }

    @Override
    public List<Quantity<Values>> sketches() {
        return List.of(new GapMap(Math.max(1, n / 4), split), new GapMap(Math.max(1, n / 2), split));
    }

    @Override
    public Values read(Readings at) {
        Grid grid = new Grid(at.data().stageFrame(), n, n);
        Points centres = grid.centres();
        double[] whole = new double[grid.cells()];
        double[] best = new double[grid.cells()];
        Arrays.fill(best, Double.NaN);
        for (int from = 0; from < centres.size(); from += BLOCK) {
            at.goOn();
            block(at, centres.slice(from, Math.min(centres.size(), from + BLOCK)), from, whole, best);
        }
        double[] amortisation = new double[whole.length];
        Arrays.setAll(amortisation, i -> whole[i] - best[i]);
        return new Values(new Field(grid, whole), new Field(grid, best), new Field(grid, amortisation));
    }

    /// The best of few latents is never told worse than the encoder's own.
    private void block(Readings at, Points points, int from, double[] whole, double[] best) {
        Encoder encoder = at.ability(Encoder.class);
        double[] evidence = at.ability(Density.class).logDensities(points);
        double[] told = encoder.tell(points);
        double[] other = split ? encoder.best(points) : told;
        for (int i = 0; i < points.size(); i++) {
            whole[from + i] = evidence[i] - bound(encoder, points, told, i);
            if (split) {
                best[from + i] = Math.min(whole[from + i], evidence[i] - bound(encoder, points, other, i));
            }
        }
    }

    /// The ELBO at one of the points. The noise of its latents is the same for every point: the error that so few leave changes slowly over
    /// the map, and is the same of q and q*.
    private static double bound(Encoder encoder, Points points, double[] told, int i) {
        int numbers = encoder.toldNumbers();
        double[] row = Arrays.copyOfRange(told, i * numbers, (i + 1) * numbers);
        return Weighed.of(encoder, points.slice(i, i + 1), row, EACH).bound(0);
    }
}
