package genlab.model.gan;

import genlab.card.Knob;
import genlab.tensor.Value;
import java.util.OptionalDouble;

/// D maximises E g(a_r) − E f*(g(a_f)), a lower bound on the divergence D_f(p‖p_G) = ∫ p_G f(p/p_G), tight at g = f′(p/p_G);
/// G minimises −E f*(g(a_f)), or −E g(a_f) (Nowozin et al. 2016, eqs. 4 and 6, section 3.2).
public record FGan(
        @Knob(label = "Divergence", help = "Which divergence of the data from the model D bounds from below.") FDivergence divergence,
        @Knob(label = "Non-saturating", help = "G raises the score of its fakes as if they were real; else it lowers the bound itself.")
        boolean nonSaturating) implements GanLoss {

    @Override
    public String id() {
        return "f-gan";
    }

    @Override
    public String title() {
        return "f-divergence";
    }

    @Override
    public String summary() {
        return "Discriminator and generator play for a bound on a divergence of your choice, some covering modes, some seeking them.";
    }

    @Override
    public Value discriminator(Value real, Value fake) {
        return divergence.conjugate(fake).mean().minus(divergence.activation(real).mean());
    }

    @Override
    public Value generator(Value fake) {
        return (nonSaturating ? divergence.activation(fake) : divergence.conjugate(fake)).mean().negate();
    }

    @Override
    public Slopes slopes(double output) {
        double activation = divergence.activationSlope(output);
        double conjugate = divergence.conjugateSlope(output);
        return new Slopes(-activation, conjugate, -(nonSaturating ? activation : conjugate));
    }

    /// log p/p_G as D estimates it.
    @Override
    public double logit(double output) {
        return divergence.logRatio(output);
    }

    @Override
    public OptionalDouble bound(double discriminatorLoss) {
        return OptionalDouble.of(-discriminatorLoss);
    }
}
