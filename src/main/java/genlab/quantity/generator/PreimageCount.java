package genlab.quantity.generator;

import genlab.math.Field;
import genlab.math.Grid;
import genlab.model.Pushforward;
import genlab.model.Run;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.model.ModelMass;
import java.util.Set;

/// How many latents G takes to the centre of each cell of an n × n grid over the stage: 0 where it never gets, more than 1 where its sheet
/// lies folded. Exact for G made linear between the corners of a lattice of effort × effort cells.
public record PreimageCount(int n, int effort) implements Quantity<Field> {

    public PreimageCount(int n) {
        this(n, ModelMass.LIVE);
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Pushforward.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new LatentPlane());
    }

    @Override
    public Cost cost(Run run) {
        return ModelMass.cost(effort, run);
    }

    @Override
    public Field read(Readings at) {
        return at.read(new LatticeCover(effort)).counts(new Grid(at.data().stageFrame(), n, n));
    }
}
