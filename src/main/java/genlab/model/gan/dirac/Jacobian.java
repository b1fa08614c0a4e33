package genlab.model.gan.dirac;

import genlab.math.Complex;
import genlab.model.gan.dirac.DiracGan.State;
import java.util.function.UnaryOperator;

/// The derivatives of a map of the plane (θ, ψ) into itself.
///
/// @param thetaPsi what ψ does to the first component
/// @param psiTheta what θ does to the second
public record Jacobian(double thetaTheta, double thetaPsi, double psiTheta, double psiPsi) {

    /// By central differences over ±`h`.
    public static Jacobian of(UnaryOperator<State> map, State at, double h) {
        State right = map.apply(new State(at.theta() + h, at.psi()));
        State left = map.apply(new State(at.theta() - h, at.psi()));
        State up = map.apply(new State(at.theta(), at.psi() + h));
        State down = map.apply(new State(at.theta(), at.psi() - h));
        return new Jacobian((right.theta() - left.theta()) / (2 * h), (up.theta() - down.theta()) / (2 * h),
                (right.psi() - left.psi()) / (2 * h), (up.psi() - down.psi()) / (2 * h));
    }

    /// Jᵀv.
    State transposed(State v) {
        return new State(thetaTheta * v.theta() + psiTheta * v.psi(), thetaPsi * v.theta() + psiPsi * v.psi());
    }

    /// The eigenvalue with the larger imaginary or, if both are real, larger real part; the other is its conjugate, or what is left of the
    /// trace. Of a field: it converges if no real part is above 0, and turns by the imaginary part a unit of time.
    public Complex eigenvalue() {
        double mean = (thetaTheta + psiPsi) / 2;
        double discriminant = mean * mean - (thetaTheta * psiPsi - thetaPsi * psiTheta);
        return discriminant < 0 ? new Complex(mean, Math.sqrt(-discriminant)) : new Complex(mean + Math.sqrt(discriminant), 0);
    }

    /// Its largest modulus of an eigenvalue. Of a step: below 1 it converges.
    public double spectralRadius() {
        Complex first = eigenvalue();
        double second = thetaTheta + psiPsi - first.real();
        return Math.max(first.magnitude(), first.imaginary() == 0 ? Math.abs(second) : 0);
    }
}
