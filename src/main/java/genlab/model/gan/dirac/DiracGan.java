package genlab.model.gan.dirac;

import genlab.card.Knob;
import genlab.model.gan.GanLoss;

/// The smallest GAN there is (Mescheder et al. 2018, section 2): all data at 0, all fakes at θ, and the discriminator a(x) = ψ·x. What the
/// players do to each other is a vector field on the plane (θ, ψ), with the equilibrium at the origin.
///
/// @param loss      what the players play for; clips ψ if it clips weights, and adds its own gradient penalty
/// @param slope     γ of R₁ = γ/2·ψ² (here R₂ is the same)
/// @param between   λ of λ·(|ψ| − 1)²
/// @param noise     standard deviation of normal noise on data and fakes; the field is the expected one
/// @param consensus γ of the term −γ·∇½‖v‖² that is added to both players' field v (Mescheder et al. 2017)
public record DiracGan(
        @Knob(label = "Loss", help = "What the two players play for.", live = true) GanLoss loss,
        @Knob(label = "R₁ penalty γ", help = "Of γ/2·ψ² in D’s loss; the critical one is 1.", min = 0, max = 10, live = true)
        double slope,
        @Knob(label = "Penalty λ on slopes other than 1", help = "Of λ·(|ψ| − 1)², as WGAN-GP has it.", min = 0, max = 10, live = true)
        double between,
        @Knob(label = "Instance noise", help = "Its standard deviation on data and fakes; the field is the expected one.", min = 0, max = 3,
                live = true)
        double noise,
        @Knob(label = "Consensus γ", help = "How far both players go down the length of the field as well.", min = 0, max = 10, live = true)
        double consensus) {

    /// Nodes and weights enough for noise of any size that fits the plane: the midpoint rule on ±8 standard deviations.
    private static final int NODES = 200;

    /// For differences of a field of order 1 in double precision.
    private static final double STEP = 1e-5;

    /// Without penalties.
    public DiracGan(GanLoss loss) {
        this(loss, 0, 0, 0, 0);
    }

    /// A place on the plane, or a direction there.
    public record State(double theta, double psi) {

        State plus(double times, State other) {
            return new State(theta + times * other.theta, psi + times * other.psi);
        }

        /// ‖(θ, ψ)‖.
        public double norm() {
            return Math.hypot(theta, psi);
        }
    }

    /// v = (−∂L_G/∂θ, −∂L_D/∂ψ): where gradient descent of both players leads.
    public State field(State at) {
        State v = players(at);
        if (consensus == 0) {
            return v;
        }
        Jacobian j = Jacobian.of(this::players, at, STEP);
        return v.plus(-consensus, j.transposed(v));
    }

    private State players(State at) {
        double generator = 0;
        double discriminator = slope * at.psi;
        double lambda = between + loss.gradientPenalty();
        discriminator += 2 * lambda * (Math.abs(at.psi) - 1) * Math.signum(at.psi);
        if (noise == 0) {
            GanLoss.Slopes slopes = loss.slopes(at.psi * at.theta);
            return new State(-slopes.generator() * at.psi, -discriminator - slopes.fake() * at.theta);
        }
        double h = 16.0 / NODES;
        for (int i = 0; i < NODES; i++) {
            double z = -8 + (i + 0.5) * h;
            double weight = h * Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
            double real = noise * z;
            double fake = at.theta + real;
            GanLoss.Slopes slopes = loss.slopes(at.psi * fake);
            generator += weight * slopes.generator() * at.psi;
            discriminator += weight * (slopes.fake() * fake + loss.slopes(at.psi * real).real() * real);
        }
        return new State(-generator, -discriminator);
    }

    /// What penalties add to D's loss at ψ.
    double penalty(double psi) {
        return 0.5 * slope * psi * psi + (between + loss.gradientPenalty()) * Math.pow(Math.abs(psi) - 1, 2);
    }

    /// How the field stretches and turns around a place; its eigenvalues at the origin say whether training converges there.
    public Jacobian jacobian(State at) {
        return Jacobian.of(this::field, at, STEP);
    }

    /// One step of both players at the same time.
    public State simultaneous(State at, double rate) {
        return clipped(at.plus(rate, field(at)));
    }

    /// One step of the generator, then some of the discriminator.
    public State alternating(State at, double rate, int discriminatorSteps) {
        State now = new State(at.theta + rate * field(at).theta, at.psi);
        for (int k = 0; k < discriminatorSteps; k++) {
            now = clipped(new State(now.theta, now.psi + rate * field(now).psi));
        }
        return now;
    }

    private State clipped(State at) {
        double bound = loss.clip();
        return bound > 0 ? new State(at.theta, Math.clamp(at.psi, -bound, bound)) : at;
    }
}
