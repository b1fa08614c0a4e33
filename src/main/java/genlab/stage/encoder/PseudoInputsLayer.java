package genlab.stage.encoder;

import genlab.card.Knob;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.encoder.PseudoInputPoints;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import java.util.Optional;
import java.util.Set;

/// The pseudo-inputs of a VampPrior: points that are learned, whose posteriors make up the prior.
public record PseudoInputsLayer(
        @Knob(label = "Cross size", help = "From tip to tip.", unit = "stage points", min = 1, max = 40, live = true)
        double size) implements Layer {

    /// Latents a point that its posterior's mean and covariance are read from.
    static final int EACH = 64;

    public PseudoInputsLayer() {
        this(11);
    }

    @Override
    public String id() {
        return "pseudo-inputs";
    }

    @Override
    public String title() {
        return "Pseudo-inputs";
    }

    @Override
    public String brief() {
        return "Pseudo-inputs";
    }

    @Override
    public String summary() {
        return "The learned points of a VampPrior, the mean of whose posteriors is the prior.";
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new PseudoInputPoints(EACH));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(new PseudoInputPoints(EACH)).ifPresent(inputs ->
                pen.markers(view.place(inputs.points()), mark(palette, size).scaled(view.point())));
    }

    static Marker mark(Palette palette, double size) {
        return new Marker(Marker.Shape.CROSS, size * palette.emphasis(), palette.latent(), Stroke.solid(palette.paper(), 1.2));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(mark(palette, size)), "pseudo-inputs"));
    }
}
