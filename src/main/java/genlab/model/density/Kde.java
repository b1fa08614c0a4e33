package genlab.model.density;

import genlab.card.Knob;
import genlab.data.Dataset;
import genlab.model.Instrumented;
import genlab.model.KernelDensity;
import genlab.model.Model;
import genlab.model.Parametric;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.model.Schematic;
import genlab.noise.Streams;
import java.util.Set;

/// A kernel density estimate p(x) = 1/n Σᵢ N(x; xᵢ, h² diag(s₁², s₂²)), s the training points' standard deviations (Scott,
/// “Multivariate density estimation”, 1992, section 6.3). The bandwidth h is set by a rule, by hand, or climbs the leave-one-out
/// likelihood Σᵢ log p₋ᵢ(xᵢ), a Newton step in log h at a time (Duin, IEEE Transactions on Computers 25, 1976).
public record Kde(
        @Knob(label = "Bandwidth", help = "Scott and Silverman: the rules of thumb, both n^(−1/6) sd in two dimensions. "
                + "Leave one out: the width under which each point is most likely given the others. By hand: the width below.",
                live = true) Rule bandwidth,
        @Knob(label = "Width", help = "The kernels' standard deviation by hand, as a share of the data's.", unit = "sd",
                min = 0.001, max = 10, logarithmic = true, live = true) double width) implements Model {

    /// Who chooses the bandwidth.
    public enum Rule { SCOTT, SILVERMAN, LEAVE_ONE_OUT, BY_HAND }

    public Kde() {
        this(Rule.SCOTT, 0.2);
    }

    @Override
    public String id() {
        return "kde";
    }

    @Override
    public String title() {
        return "Kernel density estimate";
    }

    @Override
    public String summary() {
        return "A small normal on every point: no parameters, but a bandwidth that decides everything.";
    }

    @Override
    public Schematic schematic() {
        return Schematic.fit("kernels");
    }

    @Override
    public Set<Class<?>> abilities() {
        return Set.of(Sampler.class, KernelDensity.class, Parametric.class, Instrumented.class);
    }

    @Override
    public Run start(Dataset data, Streams streams) {
        return new KdeRun(this, data);
    }
}
