package genlab.quantity;

import genlab.quantity.critic.CriticAt;
import genlab.quantity.critic.CriticDensityAt;
import genlab.quantity.critic.CriticSlopeAt;
import genlab.quantity.critic.OptimalCriticAt;
import genlab.quantity.data.TargetAt;
import genlab.quantity.encoder.ElboAt;
import genlab.quantity.encoder.GapAt;
import genlab.quantity.generator.PreimagesAt;
import genlab.quantity.model.ModelAt;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// A number that can be read at any point of the stage: how it is called and which quantity it is read from.
///
/// @param id     lower case with dashes, unique
/// @param symbol what stands above or before the number
/// @param title  the same in words
/// @param source the quantity at a point in stage coordinates
/// @param value  the number made of what was read
/// @param count  whether it counts things
public record PointReading(String id, String symbol, String title, Source source, ToDoubleFunction<Measured> value, boolean count) {

    /// A quantity for every point.
    @FunctionalInterface
    public interface Source {

        Quantity<Measured> at(double x, double y);
    }

    private PointReading(String id, String symbol, String title, Source source, ToDoubleFunction<Measured> value) {
        this(id, symbol, title, source, value, false);
    }

    /// All of them, in the order of read-outs.
    public static final List<PointReading> ALL = List.of(
            new PointReading("p", "p", "density of the target", TargetAt::new, Measured::value),
            new PointReading("p-g", "p_G", "density of the model", ModelAt::new, Measured::value),
            new PointReading("log-p", "log p", "log density of the target", TargetAt::new, p -> Math.log(p.value())),
            new PointReading("log-p-g", "log p_G", "log density of the model", ModelAt::new, p -> Math.log(p.value())),
            new PointReading("elbo", "ELBO", "lower bound on log p_G", ElboAt::new, Measured::value),
            new PointReading("bound-gap", "gap", "log p_G − ELBO, what the bound lacks", GapAt::new, Measured::value),
            new PointReading("d", "D", "discriminator", CriticAt::new, Measured::value),
            new PointReading("d-star", "D*", "best discriminator", OptimalCriticAt::new, Measured::value),
            new PointReading("p-d", "p from D", "density of the target as the discriminator makes it out", CriticDensityAt::new,
                    Measured::value),
            new PointReading("slope", "‖∇a‖", "slope of the discriminator’s output, per stage unit", CriticSlopeAt::new, Measured::value),
            new PointReading("preimages", "#z", "latents that make it", PreimagesAt::new, Measured::value, true));

    /// The number in a snapshot, empty if it was not wanted there or the run has no such thing.
    public Optional<Double> read(Snapshot snapshot, double x, double y) {
        return snapshot.get(source.at(x, y)).map(value::applyAsDouble);
    }
}
