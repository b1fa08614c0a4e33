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
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;

/// Where all posteriors together have less mass than the prior, and where more; holes are outlined.
public record HolesMapLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid over the latent plane.", min = 10, max = 200, live = true) int cells,
        @Knob(label = "Points", help = "Training points whose posteriors are added up.", min = 1, max = 5000, live = true) int points,
        @Knob(label = "A hole below", help = "There is a hole where q(z) is less than this share of p(z).", min = 0.001, max = 1,
                logarithmic = true, live = true) double share) implements OfLatents {

    /// Of the prior, the share inside which holes are outlined.
    private static final double REGION = 0.99;

    /// The colours reach as far as this share of the cells: posteriors that are narrow have high peaks.
    private static final double SHARE = 0.98;

    public HolesMapLayer() {
        this(90, 400, 0.25);
    }

    @Override
    public String id() {
        return "holes-map";
    }

    @Override
    public String title() {
        return "Holes of the prior";
    }

    @Override
    public String brief() {
        return "Holes map";
    }

    @Override
    public String summary() {
        return "q(z) − p(z): what all posteriors together have more or less than the prior; outlined are holes inside the region that "
                + "holds 99 % of the prior.";
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
            Field difference = difference(laws);
            FieldPainting.paint(pen, view, palette, difference, scaleOf(palette, difference));
            FieldPainting.contours(pen, view, outside(laws), List.of(0.0), outline(palette));
        }
    }

    private static Field difference(Aggregated.Values laws) {
        return made(laws, (q, p) -> q - p);
    }

    /// Negative in a hole that is inside the prior's region.
    private Field outside(Aggregated.Values laws) {
        double region = Ranges.enclosing(laws.prior(), REGION).stream().findFirst().orElse(0.0);
        return made(laws, (q, p) -> Math.max(q - share * p, region - p));
    }

    private static Field made(Aggregated.Values laws, DoubleBinaryOperator of) {
        double[] values = new double[laws.prior().values().length];
        Arrays.setAll(values, i -> of.applyAsDouble(laws.together().values()[i], laws.prior().values()[i]));
        return new Field(laws.prior().grid(), values);
    }

    private static Stroke outline(Palette palette) {
        return palette.line(palette.ink(), 1.2);
    }

    @Override
    public Optional<Key> key(Palette palette) {
        String number = BigDecimal.valueOf(share).stripTrailingZeros().toPlainString();
        return Optional.of(new Key(new Key.Line(outline(palette)), "holes, q(z) < " + number + "·p(z)"));
    }

    @Override
    public Optional<ColourMap> colours(Palette palette) {
        return Optional.of(palette.difference());
    }

    @Override
    public Optional<Scale> scale(Palette palette, Snapshot snapshot) {
        return snapshot.get(quantity()).map(laws -> scaleOf(palette, difference(laws)));
    }

    /// As far to both sides, so that 0 stays in the middle; the prior's own height is the measure.
    private static Scale scaleOf(Palette palette, Field field) {
        double most = Ranges.roundUp(Ranges.most(field, SHARE));
        return new Scale(palette.difference(), -most, most, "q(z) − p(z)", Ranges.largest(field) > most);
    }
}
