package genlab.quantity;

import genlab.model.Translation;
import java.util.Set;

/// The readings of the same run as seen from the other set. They do not travel.
record OtherSide() implements Quantity<Readings> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Translation.class);
    }

    @Override
    public Readings read(Readings at) {
        Translation run = at.ability(Translation.class);
        return new Readings(run.opposite(), run.other(), at.step());
    }
}
