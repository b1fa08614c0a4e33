package genlab.stage;

import genlab.card.Knob;
import genlab.quantity.Bandwidths;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import java.util.Optional;
import java.util.Set;

/// The exact integrated squared error of the kernel estimate against the known density, over the bandwidth.
public record BandwidthIseLayer(
        @Knob(label = "Bandwidths", help = "For how many bandwidths it is worked out.", min = 5, max = 100, live = true) int count)
        implements Layer {

    public BandwidthIseLayer() {
        this(25);
    }

    @Override
    public String id() {
        return "bandwidth-ise";
    }

    @Override
    public String title() {
        return "Exact squared error over the bandwidth";
    }

    @Override
    public String brief() {
        return "Exact ISE";
    }

    @Override
    public String summary() {
        return "ISE = ∫(p̂ − p)² for every bandwidth, against the known density.";
    }

    @Override
    public Plane plane() {
        return Plane.BANDWIDTH_ISE;
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(BandwidthPlane.errors(count), new Bandwidths());
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        return BandwidthPlane.ground(snapshot.get(BandwidthPlane.errors(count)).orElseThrow().ise(), "ISE",
                Ranges.perArea(snapshot.data().distribution().axes()));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        if (applies(snapshot)) {
            BandwidthPlane.paint(pen, view, palette, snapshot.get(BandwidthPlane.errors(count)).orElseThrow().ise(),
                    BandwidthPlane.exact(palette), snapshot);
        }
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(BandwidthPlane.exact(palette)), "exact ISE"));
    }
}
