package genlab.stage.encoder;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.encoder.Aggregated;
import genlab.quantity.generator.LatentPlane;
import genlab.stage.ColourMap;
import genlab.stage.Key;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Scale;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.FieldPainting;
import genlab.stage.painting.OfLatents;
import genlab.stage.painting.Ranges;
import java.util.Optional;
import java.util.Set;

/// All posteriors together, q(z), as a field under lines of the prior.
public record AggregatedLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid over the latent plane.", min = 10, max = 200, live = true) int cells,
        @Knob(label = "Points", help = "Training points whose posteriors are added up.", min = 1, max = 5000, live = true)
        int points) implements OfLatents {

    public AggregatedLayer() {
        this(90, 400);
    }

    @Override
    public String id() {
        return "aggregated";
    }

    @Override
    public String title() {
        return "Aggregated posterior";
    }

    @Override
    public String brief() {
        return "q(z)";
    }

    @Override
    public String summary() {
        return "All posteriors together, q(z) = 1/n Σᵢ q(z|xᵢ), as a field, under dashed lines that hold 50, 90 and 99 % of the prior.";
    }

    @Override
    public boolean usual() {
        return false;
    }

    private Aggregated quantity() {
        return new Aggregated(cells, points);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new LatentPlane(), quantity());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        if (applies(snapshot)) {
            Aggregated.Values laws = snapshot.get(quantity()).orElseThrow();
            FieldPainting.paint(pen, view, palette, laws.together(), scaleOf(palette, laws.together()));
            FieldPainting.contours(pen, view, laws.prior(), Ranges.enclosing(laws.prior(), 0.5, 0.9, 0.99), prior(palette));
        }
    }

    static Stroke prior(Palette palette) {
        return palette.dashed(palette.truth(), 1.2);
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(prior(palette)), "prior p(z) (50, 90, 99 %)"));
    }

    @Override
    public Optional<ColourMap> colours(Palette palette) {
        return Optional.of(palette.latentDensity());
    }

    @Override
    public Optional<Scale> scale(Palette palette, Snapshot snapshot) {
        return snapshot.get(quantity()).map(laws -> scaleOf(palette, laws.together()));
    }

    private static Scale scaleOf(Palette palette, Field field) {
        return new Scale(palette.latentDensity(), 0, Ranges.roundUp(Ranges.largest(field)), "q(z), all posteriors together");
    }
}
