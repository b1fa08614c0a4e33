package genlab.quantity.mode;

import genlab.data.Mode;
import genlab.data.Sample;
import genlab.math.Grid;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.model.Density;
import genlab.model.Measure;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.model.ModelMass;
import genlab.quantity.model.Samples;
import java.util.List;
import java.util.Set;

/// The model's mass by modes of the target: computed where the model's law can be (a pushforward by carrying the prior's mass,
/// a density by integration), otherwise counted on 2,500 samples, as the ledger then says.
///
/// @param effort cells a side of the lattice a pushforward is carried on; a density is integrated over effort/8 rings around
///               each mode
public record ModeLedger(int effort) implements Quantity<Ledger> {

    /// Bounds on the cells each way of the grid that says how finely masses are cut: a cell is two of the narrowest
    /// mode's sd wide (four for the rough ledger), and points lie a third of a cell apart.
    private static final int FEWEST = 64;
    private static final int MOST = 500;

    /// Enough each way for what a density leaves between the modes.
    private static final int BETWEEN = 200;

    /// Simpson's rule on u = ½r² from 0 to 4.5 and the trapezoid rule on the circle; 16 rings (effort 128) find a mode's own
    /// normal to within 5e-5.
    private static final int EFFORT_OF_TWO_RINGS = 16;
    private static final int SPOKES = 16;

    public ModeLedger() {
        this(ModelMass.LIVE);
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Sampler.class);
    }

    /// Of all labels only: the modes are those of the whole target.
    @Override
    public boolean possible(Readings at) {
        return at.label().isEmpty() && !at.data().distribution().modes().isEmpty();
    }

    @Override
    public Cost cost(Run run) {
        return ModelMass.cost(effort, run);
    }

    @Override
    public Ledger read(Readings at) {
        boolean computed = at.run() instanceof Density || at.run() instanceof Measure measure && measure.measurable();
        return computed ? new Ledger(integrate(at, effort, 1), integrate(at, effort / 2, 2), 0)
                : new Ledger(count(at, Ledger.PUBLISHED), count(at, Ledger.PUBLISHED / 2), Ledger.PUBLISHED);
    }

    private static List<Ledger.Share> integrate(Readings at, int effort, int coarseness) {
        List<Mode> modes = at.data().distribution().modes();
        ModeTally tally = new ModeTally(modes, at.data().scaling(), at.data().stageFrame());
        if (at.run() instanceof Density density) {
            Grid grid = grid(at, modes, coarseness, BETWEEN);
            density.scatter(grid, Math.max(grid.columns(), grid.rows()), tally::addMass);
            discs(density, modes, at.data().scaling(), 2 * Math.max(1, effort / EFFORT_OF_TWO_RINGS), tally);
        } else {
            ModelMass.scatter(at, grid(at, modes, coarseness, MOST), effort, tally);
        }
        return tally.shares();
    }

    private static List<Ledger.Share> count(Readings at, int samples) {
        ModeTally tally = new ModeTally(at.data().distribution().modes(), at.data().scaling(), at.data().stageFrame());
        Points points = at.read(new Samples(Ledger.PUBLISHED));
        for (int i = 0; i < samples; i++) {
            tally.add(points.x(i), points.y(i), 1.0 / samples);
        }
        return tally.shares();
    }

    private static Grid grid(Readings at, List<Mode> modes, int coarseness, int most) {
        Scaling scaling = at.data().scaling();
        double width = at.data().stageFrame().width();
        double height = at.data().stageFrame().height();
        double sdX = modes.stream().mapToDouble(m -> Math.sqrt(m.varX()) / scaling.sdX()).min().orElseThrow();
        double sdY = modes.stream().mapToDouble(m -> Math.sqrt(m.varY()) / scaling.sdY()).min().orElseThrow();
        return new Grid(at.data().stageFrame(), Math.clamp((int) Math.ceil(width / (2 * coarseness * sdX)), FEWEST, most),
                Math.clamp((int) Math.ceil(height / (2 * coarseness * sdY)), FEWEST, most));
    }

    /// ∫ p over the 3-sd ellipse of every mode: with x = centre + L·r(cos θ, sin θ) and u = ½r², dx = |L| du dθ.
    private static void discs(Density density, List<Mode> modes, Scaling scaling, int rings, ModeTally tally) {
        double step = 0.5 * ModeTally.REACH * ModeTally.REACH / rings;
        for (int k = 0; k < modes.size(); k++) {
            Mode mode = modes.get(k);
            double area = Math.sqrt(mode.determinant()) / (scaling.sdX() * scaling.sdY()) * step / 3 * 2 * Math.PI / SPOKES;
            for (int ring = 0; ring <= rings; ring++) {
                int simpson = ring == 0 || ring == rings ? 1 : ring % 2 == 0 ? 2 : 4;
                double r = Math.sqrt(2 * step * ring);
                for (int spoke = 0; spoke < SPOKES; spoke++) {
                    double angle = 2 * Math.PI * spoke / SPOKES;
                    Sample at = mode.at(r * Math.cos(angle), r * Math.sin(angle));
                    double x = scaling.stageX(at.x());
                    double y = scaling.stageY(at.y());
                    tally.addQuality(k, x, y, simpson * area * Math.exp(density.logDensity(x, y)));
                }
            }
        }
    }
}
