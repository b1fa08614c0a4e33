package genlab.stage;

import genlab.card.Knob;
import genlab.quantity.Bandwidths;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import java.util.Optional;
import java.util.Set;

/// The exact divergence KL(p‖p̂) of the kernel estimate from the known density, over the bandwidth.
public record BandwidthKlLayer(
        @Knob(label = "Bandwidths", help = "For how many bandwidths it is worked out.", min = 5, max = 100, live = true) int count)
        implements Layer {

    public BandwidthKlLayer() {
        this(25);
    }

    @Override
    public String id() {
        return "bandwidth-kl";
    }

    @Override
    public String title() {
        return "Exact KL over the bandwidth";
    }

    @Override
    public String brief() {
        return "Exact KL";
    }

    @Override
    public String summary() {
        return "KL(p‖p̂) for every bandwidth, against the known density: what the leave-one-out likelihood estimates.";
    }

    @Override
    public Plane plane() {
        return Plane.BANDWIDTH;
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
        return BandwidthPlane.ground(snapshot.get(BandwidthPlane.errors(count)).orElseThrow().kl(), "KL(p‖p̂)", "nats");
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        if (applies(snapshot)) {
            BandwidthPlane.paint(pen, view, palette, snapshot.get(BandwidthPlane.errors(count)).orElseThrow().kl(),
                    BandwidthPlane.exact(palette), snapshot);
        }
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(BandwidthPlane.exact(palette)), "exact KL(p‖p̂)"));
    }
}
