package genlab.quantity.critic;

import genlab.math.Comparison;
import genlab.math.Field;
import genlab.math.Mass;
import genlab.model.Critic;
import genlab.model.Measure;
import genlab.model.Run;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.data.TargetMass;
import genlab.quantity.model.ModelMass;
import java.util.Set;

/// The discriminator that would be best against the present generator, D*(x) = p(x)/(p(x) + p_G(x)), on an n × n grid over the
/// stage (Goodfellow et al., “Generative adversarial nets”, NeurIPS 2014, proposition 1). NaN where nothing was found of p_G and
/// hardly anything is of p: there no discriminator is better than another.
public record OptimalCritic(int n, int effort) implements Quantity<Field> {

    public OptimalCritic(int n) {
        this(n, ModelMass.LIVE);
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class, Measure.class);
    }

    /// Not beside a critic whose scores are no probabilities, and would be best otherwise.
    @Override
    public boolean possible(Readings at) {
        return at.ability(Critic.class).probabilistic() && at.offers(new TargetMass(n)) && at.offers(new ModelMass(n, effort));
    }

    @Override
    public Cost cost(Run run) {
        return ModelMass.cost(effort, run);
    }

    @Override
    public Field read(Readings at) {
        return of(at.read(new TargetMass(n)), at.read(new ModelMass(n, effort)));
    }

    /// σ(log p − log q), cell by cell.
    static Field of(Mass p, Mass q) {
        double[] best = new double[p.grid().cells()];
        double floor = Comparison.FLOOR / best.length;
        for (int i = 0; i < best.length; i++) {
            boolean unknown = !q.resolved() && q.cell(i) == 0 && p.cell(i) < floor;
            best[i] = unknown ? Double.NaN : 1 / (1 + Math.exp(q.logCell(i) - p.logCell(i)));
        }
        return new Field(p.grid(), best);
    }
}
