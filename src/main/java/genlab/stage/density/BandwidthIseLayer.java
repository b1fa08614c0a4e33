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
import genlab.stage.painting.Ranges;
import java.util.Optional;
import java.util.Set;

/// The exact integrated squared error of the kernel estimate against the known density, over the bandwidth.
public record BandwidthIseLayer(
        @Knob(label = "Bandwidths", help = "For how many bandwidths it is worked out.", min = 5, max = 100, live = true) int count)
        implements OverBandwidth {

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
    public Set<Quantity<?>> needs() {
        return Set.of(OverBandwidth.errors(count), PRESENT);
    }

    @Override
    public Optional<Points> curve(Snapshot snapshot) {
        return snapshot.get(OverBandwidth.errors(count)).map(BandwidthErrors.Values::ise);
    }

    @Override
    public Stroke stroke(Palette palette) {
        return palette.dashed(palette.truth(), 1.6);
    }

    @Override
    public String named() {
        return "exact ISE";
    }

    @Override
    public Axes values(Snapshot snapshot) {
        return OverBandwidth.axes("ISE", Ranges.perArea(snapshot.data().distribution().axes()));
    }
}
