package genlab.data.mixture;

import genlab.data.Distribution;
import genlab.data.LogDensity;
import genlab.data.Mode;
import genlab.data.Sample;
import genlab.noise.Stream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A mixture of normals bent by a map of the plane that keeps areas: p(x) = p₀(T⁻¹(x)), and the entropy is that of the
/// unbent mixture.
public interface WarpedMixture extends Distribution {

    /// The unbent mixture p₀; its modes are not the modes of this distribution.
    List<Mode> straight();

    /// T, for a point of a component with its label.
    Sample bend(Sample straight);

    /// T⁻¹.
    Sample unbend(double x, double y);

    /// The largest factor by which T shears where the mass is: the density's grain is that much finer.
    double shear();

    @Override
    default List<String> classes() {
        return straight().stream().filter(m -> m.label() >= 0).map(m -> Integer.toString(m.label())).toList();
    }

    @Override
    default Sample sample(Stream noise, long index) {
        return bend(Mixture.draw(straight(), noise.child(index)));
    }

    @Override
    default Optional<LogDensity> logDensity() {
        return Optional.of(new Bent(this, new Mixture(straight())));
    }

    @Override
    default Optional<LogDensity> logDensity(int label) {
        return Mixture.of(straight(), label).map(mixture -> new Bent(this, mixture));
    }

    @Override
    default OptionalDouble entropy() {
        return OptionalDouble.of(new Mixture(straight()).entropy());
    }

    /// log p₀ ∘ T⁻¹; T keeps areas, so there is no Jacobian.
    record Bent(WarpedMixture warp, LogDensity straight) implements LogDensity {

        @Override
        public Kind kind() {
            return straight.kind();
        }

        @Override
        public double at(double x, double y) {
            Sample origin = warp.unbend(x, y);
            return straight.at(origin.x(), origin.y());
        }

        @Override
        public double grain() {
            return straight.grain() / Math.hypot(1, warp.shear());
        }
    }
}
