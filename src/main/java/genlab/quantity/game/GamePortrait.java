package genlab.quantity.game;

import genlab.math.Frame;
import genlab.math.Grid;
import genlab.math.Points;
import genlab.model.Checkpoint;
import genlab.model.Players;
import genlab.quantity.Arrows;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Arrays;
import java.util.Set;

/// The game around where it stands: the joint field v = (−∂L_D/∂ψ, −∂L_G/∂θ) on the plane that the coming step's change of D (across) and
/// of G (up) span, on an n × n lattice. One unit is one such step: the run is at (0, 0) and will be at (1, 1).
///
/// Arrows are v projected on the two changes, in those units: ⟨v_D, Δψ⟩/‖Δψ‖² and ⟨v_G, Δθ⟩/‖Δθ‖², NaN if a player does not move.
///
/// @param reach how many steps the lattice reaches each way
public record GamePortrait(int n, double reach) implements Quantity<Arrows> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Players.class);
    }

    @Override
    public Cost cost() {
        return Cost.HEAVY;
    }

    @Override
    public Arrows read(Readings at) {
        Players players = at.ability(Players.class);
        double[] now = players.parameters();
        double[] step = step(at, players, now);
        int split = players.discriminators();
        Points places = new Grid(Frame.square(reach), n, n).centres();
        return new Arrows(places, Points.build(places.size(), i -> {
            double[] v = players.field(moved(now, step, split, places.x(i), places.y(i)));
            return new double[] {share(v, step, 0, split), share(v, step, split, step.length)};
        }));
    }

    /// What the coming step changes; the run is put back.
    private static double[] step(Readings at, Players players, double[] now) {
        Checkpoint present = at.run().save();
        try {
            at.run().step();
            double[] next = players.parameters();
            Arrays.setAll(next, i -> next[i] - now[i]);
            return next;
        } finally {
            at.run().load(present);
        }
    }

    private static double[] moved(double[] now, double[] step, int split, double across, double up) {
        double[] moved = new double[now.length];
        Arrays.setAll(moved, i -> now[i] + (i < split ? across : up) * step[i]);
        return moved;
    }

    private static double share(double[] v, double[] step, int from, int to) {
        double along = 0;
        double squares = 0;
        for (int i = from; i < to; i++) {
            along += v[i] * step[i];
            squares += step[i] * step[i];
        }
        return along / squares;
    }
}
