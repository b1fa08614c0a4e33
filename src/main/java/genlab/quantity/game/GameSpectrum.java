package genlab.quantity.game;

import genlab.math.Arnoldi;
import genlab.math.Arnoldi.Ritz;
import genlab.math.Complex;
import genlab.model.Players;
import genlab.noise.Stream;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Leading eigenvalues of the Jacobian of the joint field v = (−∂L_D/∂ψ, −∂L_G/∂θ) where the game stands, by Arnoldi's method; products
/// with the Jacobian are central differences of v. At an equilibrium training in small steps is stable if no real part is above 0, and
/// turns by the imaginary part a unit of time (Mescheder et al. 2017).
///
/// @param steps of Arnoldi's method, each of which costs two gradients of both players
public record GameSpectrum(int steps) implements Quantity<GameSpectrum.Values> {

    /// @param settled eigenvalues found, by falling real part
    /// @param rough   what is not found well enough yet, mostly inside the spectrum
    public record Values(List<Complex> settled, List<Complex> rough) {
    }

    /// Of differences, as a share of 1 + ‖(ψ, θ)‖: in single precision about as far from rounding as from bending.
    private static final double STEP = 1e-3;

    /// Found: the residual is below this share of the largest modulus.
    private static final double ENOUGH = 0.01;

    private static final Stream START = Stream.of(0).child("spectrum");

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Players.class);
    }

    @Override
    public Cost cost() {
        return Cost.HEAVY;
    }

    @Override
    public Values read(Readings at) {
        Players players = at.ability(Players.class);
        double[] now = players.parameters();
        double h = STEP * (1 + Math.sqrt(Arrays.stream(now).map(v -> v * v).sum()));
        double[] start = IntStream.range(0, now.length).mapToDouble(START::gaussian).toArray();
        List<Ritz> all = Arnoldi.of(x -> product(players, now, x, h), start, steps);
        double enough = ENOUGH * all.stream().mapToDouble(ritz -> ritz.value().magnitude()).max().orElse(0);
        return new Values(all.stream().filter(ritz -> ritz.residual() <= enough).map(Ritz::value).toList(),
                all.stream().filter(ritz -> ritz.residual() > enough).map(Ritz::value).toList());
    }

    private static double[] product(Players players, double[] now, double[] x, double h) {
        double[] ahead = players.field(moved(now, x, h));
        double[] behind = players.field(moved(now, x, -h));
        double[] product = new double[now.length];
        Arrays.setAll(product, i -> (ahead[i] - behind[i]) / (2 * h));
        return product;
    }

    private static double[] moved(double[] now, double[] x, double by) {
        double[] moved = new double[now.length];
        Arrays.setAll(moved, i -> now[i] + by * x[i]);
        return moved;
    }
}
