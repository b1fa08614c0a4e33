package genlab.stage.data;

import genlab.data.Mode;
import genlab.math.Scaling;
import genlab.quantity.Opposite;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.mode.Ledger;
import genlab.quantity.mode.ModeLedger;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import genlab.stage.painting.Notes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What each mode of the target gets: its number, by which events call it, and the share of the model's mass within three standard
/// deviations of it. A mode that is not covered is written in the samples' colour.
public record LedgerLayer() implements Layer {

    /// From a mode to what is written above it: its ellipse in standard deviations, and on in stage points.
    private static final double REACH = 3;
    private static final double AWAY = 8;

    /// Shares from here on are told with one decimal, and with none; the least that counts as covered is 0.04 %.
    private static final double TENTHS = 0.00095;
    private static final double WHOLE = 0.0995;

    @Override
    public String id() {
        return "mode-ledger";
    }

    @Override
    public String title() {
        return "Mode ledger";
    }

    @Override
    public String brief() {
        return "Ledger";
    }

    @Override
    public String summary() {
        return "The number of each mode, as events name it, and the share of the model’s mass within three standard deviations of it; "
                + "in the samples’ hue where that is below 1/2500: the mode is not covered.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new ModeLedger());
    }

    /// Whoever watches the modes of two sets is told of both at once.
    @Override
    public Set<Quantity<?>> helped() {
        return Set.of(new Opposite<>(new ModeLedger()));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        Scaling scaling = snapshot.data().scaling();
        double away = AWAY * view.points(palette.emphasis());
        List<Ledger.Share> shares = snapshot.get(new ModeLedger()).map(Ledger::shares).orElse(List.of());
        for (int k = 0; k < shares.size(); k++) {
            Ledger.Share share = shares.get(k);
            Mode mode = share.mode();
            double reach = REACH * Math.sqrt(mode.varY());
            double above = view.y(scaling.stageY(mode.y() + reach)) - away;
            double below = view.y(scaling.stageY(mode.y() - reach)) + away;
            Notes.on(pen, view, palette, view.x(scaling.stageX(mode.x())), above - away < view.box().y() ? below : above,
                    k + 1 + ": " + percent(share), share.covered() ? palette.ink() : palette.fake());
        }
    }

    private static String percent(Ledger.Share share) {
        if (!share.covered()) {
            return "0 %";
        }
        int decimals = share.quality() < TENTHS ? 2 : share.quality() < WHOLE ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f %%", 100 * share.quality());
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(new Marker(Marker.Shape.DOT, 8, palette.fake(), palette.line(palette.paper(), 0))),
                "each mode’s number and share; in this hue not covered"));
    }
}
