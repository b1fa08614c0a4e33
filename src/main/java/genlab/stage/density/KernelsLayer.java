package genlab.stage.density;

import genlab.card.Knob;
import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.density.KernelsAround;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Pointing;
import genlab.stage.Viewport;
import genlab.stage.painting.Notes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The kernels that make the density at a place: each an ellipse of one standard deviation around its training point, the stronger the
/// more of the density it is.
public record KernelsLayer(
        @Knob(label = "Kernels", help = "How many of the nearest kernels are drawn.", min = 1, max = 1000, logarithmic = true, live = true)
        int count,
        @Knob(label = "x", help = "The place whose density is taken apart.", unit = "stage units", live = true) double x,
        @Knob(label = "y", help = "The place whose density is taken apart.", unit = "stage units", live = true) double y) implements Layer {

    /// Round to the eye.
    private static final int CORNERS = 72;

    /// How strong the fills are where all lie over each other, and how strong the line of the least contribution is.
    private static final double FILL = 0.3;
    private static final double FAINTEST = 0.12;

    public KernelsLayer() {
        this(12, 0, 0);
    }

    @Override
    public String id() {
        return "kernels";
    }

    @Override
    public String title() {
        return "Kernels around the pointer";
    }

    @Override
    public String brief() {
        return "Kernels";
    }

    @Override
    public String summary() {
        return "The kernels nearest to the pointer at one standard deviation, the stronger the more of the density there comes from them.";
    }

    @Override
    public boolean usual() {
        return true;
    }

    /// Samples would hide the kernels.
    @Override
    public Set<String> insteadOf() {
        return Set.of("samples");
    }

    @Override
    public Layer about(Pointing pointing) {
        return pointing.focus(plane()).<Layer>map(place -> new KernelsLayer(count, place.x(), place.y())).orElse(this);
    }

    private KernelsAround quantity() {
        return new KernelsAround(x, y, count);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(quantity());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(quantity()).filter(kernels -> kernels.sdX() > 0 && kernels.sdY() > 0).ifPresent(kernels -> {
            double most = kernels.shares().stream().mapToDouble(share -> share).max().orElse(1);
            for (int i = kernels.centres().size() - 1; i >= 0; i--) {
                Gaussian kernel = new Gaussian(kernels.centres().x(i), kernels.centres().y(i), kernels.sdX() * kernels.sdX(),
                        kernels.sdY() * kernels.sdY(), 0);
                double strength = kernels.shares().get(i) / most;
                Points line = view.place(kernel.contour(1, CORNERS));
                pen.fill(List.of(line), palette.fake().opacity(FILL * strength / kernels.centres().size()));
                pen.stroke(line, palette.line(palette.fake().opacity(FAINTEST + (1 - FAINTEST) * strength), 1.2).scaled(view.point()));
            }
            int count = kernels.centres().size();
            Notes.reading(pen, view, palette, x, y, String.format(Locale.ROOT, "%d %s: %s of the density here",
                    count, count == 1 ? "kernel" : "kernels", percent(kernels.shares().stream().mapToDouble(share -> share).sum())));
        });
    }

    private static String percent(double share) {
        return share < 0.005 ? "less than 1 %" : String.format(Locale.ROOT, "%.0f %%", 100 * Math.min(1, share));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(palette.line(palette.fake(), 1.2)), "kernels, 1 sd"));
    }
}
