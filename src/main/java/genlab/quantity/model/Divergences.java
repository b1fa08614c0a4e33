package genlab.quantity.model;

import genlab.math.Comparison;
import genlab.math.Mass;
import genlab.model.Measure;
import genlab.model.Run;
import genlab.quantity.Measured;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.data.TargetMass;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// How far the model p_G is from the target p: KL both ways, Jensen–Shannon and total variation, in nats, on an n × n grid over the
/// stage with one more cell for all that lies outside, see {@link Comparison}. Seen on a grid all four are lower bounds of
/// the true values. The error of each adds what halving the effort and what halving the grid changes. The curve a 1-D latent
/// draws has no density; against a smooth p its true JSD is log 2, and what is read here is that of a curve one cell wide.
public record Divergences(int n, int effort) implements Quantity<Divergences.Values> {

    /// @param kl         KL(p‖p_G)
    /// @param reverseKl  KL(p_G‖p)
    /// @param js         JSD(p, p_G)
    /// @param tv         total variation
    /// @param unresolved share of p's mass where p_G was not found at this effort: KL(p‖p_G) rests on the floor there
    /// @param outside    share of p_G's mass outside the stage
    public record Values(Measured kl, Measured reverseKl, Measured js, Measured tv, double unresolved, double outside) {
    }

    public Divergences(int n) {
        this(n, ModelMass.LIVE);
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Measure.class);
    }

    @Override
    public boolean possible(Readings at) {
        return ModelMass.proper(at) && at.offers(new TargetMass(n)) && at.offers(new ModelMass(n, effort));
    }

    @Override
    public Cost cost(Run run) {
        return ModelMass.cost(effort, run);
    }

    @Override
    public Values read(Readings at) {
        return of(at.read(new TargetMass(n)), at.read(new ModelMass(n, effort)), at.read(new ModelMass(n, effort / 2)));
    }

    static Values of(Mass p, Mass q, Mass half) {
        Comparison[] all = {Comparison.of(p, q), Comparison.of(p, half), Comparison.of(p.coarser(), q.coarser())};
        return new Values(refined(all, Comparison::forward), refined(all, Comparison::reverse), refined(all, Comparison::js),
                refined(all, Comparison::totalVariation), all[0].unresolved(), q.outside());
    }

    private static Measured refined(Comparison[] all, ToDoubleFunction<Comparison> of) {
        return Measured.refined(of.applyAsDouble(all[0]), of.applyAsDouble(all[1]), of.applyAsDouble(all[2]));
    }
}
