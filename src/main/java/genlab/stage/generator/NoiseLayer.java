package genlab.stage.generator;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.generator.LatentPlane;
import genlab.quantity.generator.Latents;
import genlab.stage.Key;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import genlab.stage.painting.OfLatents;
import java.util.Optional;
import java.util.Set;

/// The latents that the samples are made of.
public record NoiseLayer(
        @Knob(label = "Latents shown", help = "Those of as many samples.", min = 0, max = 20000, live = true)
        int count,
        @Knob(label = "Dot size", help = "Diameter of a dot.", unit = "stage points", min = 1, max = 20, live = true)
        double size) implements OfLatents {

    public NoiseLayer() {
        this(1000, 4);
    }

    @Override
    public String id() {
        return "noise";
    }

    @Override
    public String title() {
        return "Noise";
    }

    @Override
    public String brief() {
        return "Noise z";
    }

    @Override
    public String summary() {
        return "The draws z of the prior that the shown samples are made of, the same at every step.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new LatentPlane(), new Latents(count));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        Points points = applies(snapshot) ? snapshot.get(new Latents(count)).orElseThrow() : Points.none();
        pen.markers(view.place(points), palette.latentMark(size).scaled(view.point()));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(palette.latentMark(size)), "noise z"));
    }
}
