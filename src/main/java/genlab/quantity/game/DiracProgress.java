package genlab.quantity.game;

import genlab.model.gan.dirac.DiracTraining;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// The phase plane of a Dirac GAN in training: as {@link DiracPortrait} has it, with the way the run has come.
public record DiracProgress() implements Quantity<DiracPortrait.Values> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(DiracTraining.class);
    }

    @Override
    public DiracPortrait.Values read(Readings at) {
        DiracTraining run = at.ability(DiracTraining.class);
        return new DiracPortrait(run.game(), run.rate(), run.turns(), run.state(), 0).values(run.path());
    }
}
