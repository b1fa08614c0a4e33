package genlab.stage.encoder;

import genlab.card.Knob;
import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.encoder.PseudoInputPoints;
import genlab.quantity.generator.LatentPlane;
import genlab.stage.Key;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import genlab.stage.painting.OfLatents;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The posteriors of the pseudo-inputs on the latent plane: what the prior is the mean of.
public record PseudoPosteriorsLayer(
        @Knob(label = "Cross size", help = "From tip to tip.", unit = "stage points", min = 1, max = 40, live = true)
        double size) implements OfLatents {

    /// Corners of an ellipse: enough to look round.
    private static final int CORNERS = 48;

    public PseudoPosteriorsLayer() {
        this(9);
    }

    @Override
    public String id() {
        return "pseudo-posteriors";
    }

    @Override
    public String title() {
        return "Posteriors of pseudo-inputs";
    }

    @Override
    public String brief() {
        return "Pseudo q";
    }

    @Override
    public String summary() {
        return "Means of the posteriors of the pseudo-inputs, whose mean is the prior, and ellipses of one standard deviation.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new LatentPlane(), new PseudoInputPoints(PseudoInputsLayer.EACH));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        if (applies(snapshot)) {
            List<Gaussian> laws = snapshot.get(new PseudoInputPoints(PseudoInputsLayer.EACH)).orElseThrow().laws();
            pen.stroke(laws.stream().map(law -> view.place(law.contour(1, CORNERS))).toList(),
                    palette.line(palette.latent(), 1.4).scaled(view.point()));
            Points means = Points.build(laws.size(), i -> new double[] {laws.get(i).meanX(), laws.get(i).meanY()});
            pen.markers(view.place(means), PseudoInputsLayer.mark(palette, size).scaled(view.point()));
        }
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(PseudoInputsLayer.mark(palette, size)), "posteriors of pseudo-inputs, 1 sd"));
    }
}
