package genlab.quantity;

import genlab.math.Field;
import genlab.model.Critic;
import java.util.Arrays;
import java.util.Set;

/// The discriminator's surface: D(x) = σ(a(x)) at the centres of an n × n grid over the stage.
public record CriticField(int n) implements Quantity<Field> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Critic.class);
    }

    @Override
    public Field read(Readings at) {
        Field logits = at.read(new CriticLogits(n));
        return new Field(logits.grid(), Arrays.stream(logits.values()).map(a -> 1 / (1 + Math.exp(-a))).toArray());
    }
}
