package genlab.stage.density;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.density.BandwidthErrors;
import genlab.quantity.density.LeaveOneOutCurve;
import genlab.stage.Palette;
import genlab.stage.Plane;
import genlab.stage.Stroke;
import java.util.Optional;
import java.util.Set;

/// The mean leave-one-out log-likelihood over the bandwidth, turned upside down and, where the true density is known, lowered by its
/// entropy: an estimate of KL(p‖p̂) that needs no knowledge of p but for that constant.
public record LeaveOneOutLayer(
        @Knob(label = "Bandwidths", help = "For how many bandwidths it is worked out.", min = 5, max = 100, live = true) int count)
        implements OverBandwidth {

    public LeaveOneOutLayer() {
        this(25);
    }

    @Override
    public String id() {
        return "leave-one-out";
    }

    @Override
    public String title() {
        return "Leave-one-out likelihood";
    }

    @Override
    public String brief() {
        return "Leave one out";
    }

    @Override
    public String summary() {
        return "−1/n Σᵢ log p₋ᵢ(xᵢ) over the bandwidth, less H(p) where that is known: an estimate of KL(p‖p̂) by the points themselves.";
    }

    @Override
    public Plane plane() {
        return Plane.BANDWIDTH;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new LeaveOneOutCurve(count), PRESENT);
    }

    @Override
    public Set<Quantity<?>> helped() {
        return Set.of(OverBandwidth.errors(count));
    }

    @Override
    public Optional<Points> curve(Snapshot snapshot) {
        double entropy = snapshot.get(OverBandwidth.errors(count)).map(BandwidthErrors.Values::entropy).orElse(0.0);
        return snapshot.get(new LeaveOneOutCurve(count)).map(likelihood ->
                Points.build(likelihood.size(), i -> new double[] {likelihood.x(i), -likelihood.y(i) - entropy}));
    }

    @Override
    public Stroke stroke(Palette palette) {
        return palette.line(palette.real(), 2);
    }

    @Override
    public String named() {
        return "leave-one-out estimate";
    }

    @Override
    public Axes values(Snapshot snapshot) {
        boolean known = snapshot.get(OverBandwidth.errors(count)).isPresent();
        return OverBandwidth.axes(known ? "KL(p‖p̂) and its estimate" : "−leave-one-out log-likelihood", "nats");
    }
}
