package genlab.quantity.model;

import genlab.math.Grid;
import genlab.math.Mass;
import genlab.math.PointMasses;
import genlab.model.Density;
import genlab.model.Measure;
import genlab.model.Pushforward;
import genlab.model.Run;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.generator.LatticeImage;
import java.util.Set;

/// The model's law p_G on an n × n grid over the stage, by computation and not by sampling.
///
/// @param effort cells a side of the lattice it is integrated on
public record ModelMass(int n, int effort) implements Quantity<Mass> {

    /// What is enough while playing: a total variation error below 0.002 for an affine generator, see `PushforwardTest`.
    public static final int LIVE = 128;

    /// For figures and final numbers.
    public static final int THOROUGH = 512;

    public ModelMass(int n) {
        this(n, LIVE);
    }

    public static Cost cost(int effort, Run run) {
        boolean quick = !(run instanceof Measure measure) || measure.quick();
        return quick && effort <= 2 * LIVE ? Cost.LIVE : Cost.HEAVY;
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Measure.class);
    }

    /// Whether the model's law has a total of 1, so that it can be compared with another.
    public static boolean proper(Readings at) {
        return !(at.run() instanceof Density density) || density.proper();
    }

    @Override
    public boolean possible(Readings at) {
        return at.ability(Measure.class).measurable();
    }

    @Override
    public Cost cost(Run run) {
        return cost(effort, run);
    }

    @Override
    public Mass read(Readings at) {
        Grid grid = new Grid(at.data().stageFrame(), n, n);
        if (at.run().can(Pushforward.class)) {
            Mass.Builder mass = Mass.builder(grid);
            scatter(at, grid, effort, mass);
            return mass.build();
        }
        return at.ability(Measure.class).mass(grid, effort);
    }

    /// The law as point masses, of a pushforward from the lattice image all readings share.
    public static void scatter(Readings at, Grid grid, int effort, PointMasses to) {
        if (at.run().can(Pushforward.class)) {
            at.ability(Pushforward.class).scatter(grid, effort, at.read(new LatticeImage(effort)), to);
        } else {
            at.ability(Measure.class).scatter(grid, effort, to);
        }
    }
}
