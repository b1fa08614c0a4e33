package genlab.quantity.cycle;

import genlab.math.Points;
import genlab.model.Translation;
import genlab.quantity.Measured;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// How far points end from where they began: the mean of ‖F(G(x)) − x‖₁ over the training points, in stage units.
public record CycleError() implements Quantity<Measured> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Translation.class);
    }

    @Override
    public Measured read(Readings at) {
        Points from = at.data().train();
        Points back = at.read(new Journeys(from.size())).back();
        double sum = 0;
        for (int i = 0; i < from.size(); i++) {
            sum += Math.abs(back.x(i) - from.x(i)) + Math.abs(back.y(i) - from.y(i));
        }
        return Measured.seen(sum / from.size());
    }
}
