package genlab.stage.density;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.density.BandwidthErrors;
import genlab.stage.Palette;
import genlab.stage.Plane;
import genlab.stage.Stroke;
import java.util.Optional;
import java.util.Set;

/// The exact divergence KL(p‖p̂) of the kernel estimate from the known density, over the bandwidth.
public record BandwidthKlLayer(
        @Knob(label = "Bandwidths", help = "For how many bandwidths it is worked out.", min = 5, max = 100, live = true) int count)
        implements OverBandwidth {

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
    public Set<Quantity<?>> needs() {
        return Set.of(OverBandwidth.errors(count), PRESENT);
    }

    @Override
    public Optional<Points> curve(Snapshot snapshot) {
        return snapshot.get(OverBandwidth.errors(count)).map(BandwidthErrors.Values::kl);
    }

    @Override
    public Stroke stroke(Palette palette) {
        return palette.dashed(palette.truth(), 1.6);
    }

    @Override
    public String named() {
        return "exact KL(p‖p̂)";
    }

    @Override
    public Axes values(Snapshot snapshot) {
        return OverBandwidth.axes("KL(p‖p̂)", "nats");
    }
}
