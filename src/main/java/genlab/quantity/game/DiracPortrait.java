package genlab.quantity.game;

import genlab.math.Complex;
import genlab.math.Frame;
import genlab.math.Grid;
import genlab.math.Points;
import genlab.model.Critic;
import genlab.model.gan.dirac.DiracGan;
import genlab.model.gan.dirac.DiracGan.State;
import genlab.model.gan.dirac.Jacobian;
import genlab.quantity.Arrows;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Optional;
import java.util.Set;

/// The phase plane (θ, ψ) of a Dirac GAN: its vector field on a grid over |θ|, |ψ| ≤ 2, a path of training, and
/// whether training converges near the equilibrium at the origin (Mescheder et al. 2018). It needs no run, but is
/// offered beside models with a critic.
///
/// @param rate  h, the length of a step
/// @param turns updates of the discriminator after each of the generator's; 0: both at the same time
/// @param from  where the path starts
public record DiracPortrait(DiracGan game, double rate, int turns, State from, int steps)
        implements Quantity<DiracPortrait.Values> {

    /// @param field      v at each centre of the grid
    /// @param path       the start and every step
    /// @param eigenvalue of the field's Jacobian at the origin, with the larger imaginary part; empty where there is no derivative
    /// @param radius     spectral radius of one step there: below 1 training converges; empty likewise
    public record Values(Arrows field, Points path, Optional<Complex> eigenvalue, Optional<Double> radius) {
    }

    /// The plane is seen so far.
    public static final double REACH = 2;

    private static final int ARROWS = 17;

    /// For differences of a map of order 1 in double precision.
    private static final double STEP = 1e-5;

    private static final State ORIGIN = new State(0, 0);

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class);
    }

    @Override
    public Values read(Readings at) {
        return values();
    }

    Values values() {
        return values(path());
    }

    /// @param path drawn in place of its own
    Values values(Points path) {
        Points places = new Grid(Frame.square(REACH), ARROWS, ARROWS).centres();
        Points field = Points.build(places.size(), i -> pair(game.field(new State(places.x(i), places.y(i)))));
        // |ψ| has no derivative at 0.
        boolean smooth = game.between() + game.loss().gradientPenalty() == 0;
        return new Values(new Arrows(places, field), path,
                smooth ? Optional.of(game.jacobian(ORIGIN).eigenvalue()) : Optional.empty(),
                smooth ? Optional.of(Jacobian.of(this::next, ORIGIN, STEP).spectralRadius()) : Optional.empty());
    }

    private State next(State at) {
        return turns == 0 ? game.simultaneous(at, rate) : game.alternating(at, rate, turns);
    }

    private Points path() {
        State[] states = new State[steps + 1];
        states[0] = from;
        for (int k = 0; k < steps; k++) {
            states[k + 1] = next(states[k]);
        }
        return Points.build(steps + 1, k -> pair(states[k]));
    }

    private static double[] pair(State state) {
        return new double[] {state.theta(), state.psi()};
    }
}
