package genlab.quantity.cycle;

import genlab.math.Points;
import genlab.model.Translation;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.data.DataPoints;
import java.util.Set;

/// Where the first `count` training points land in the other set, and where they come back to.
public record Journeys(int count) implements Quantity<Journeys.Values> {

    /// @param from   x, in stage coordinates of the data
    /// @param landed G(x), in those of the other set
    /// @param back   F(G(x)), in those of the data
    public record Values(Points from, Points landed, Points back) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Translation.class);
    }

    @Override
    public Values read(Readings at) {
        Translation run = at.ability(Translation.class);
        Points from = at.read(new DataPoints(count));
        Points landed = run.translate(from);
        return new Values(from, landed, run.opposite().translate(landed));
    }
}
