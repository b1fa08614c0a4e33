package genlab.stage;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.BandwidthErrors;
import genlab.quantity.Bandwidths;
import genlab.quantity.LeaveOneOutCurve;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import java.util.Optional;
import java.util.Set;

/// The mean leave-one-out log-likelihood over the bandwidth, turned upside down and, where the true density is known, lowered by its
/// entropy: an estimate of KL(p‖p̂) that needs no knowledge of p but for that constant.
public record LeaveOneOutLayer(
        @Knob(label = "Bandwidths", help = "For how many bandwidths it is worked out.", min = 5, max = 100, live = true) int count)
        implements Layer {

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
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new LeaveOneOutCurve(count), new Bandwidths());
    }

    @Override
    public Set<Quantity<?>> helped() {
        return Set.of(BandwidthPlane.errors(count));
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        boolean known = snapshot.get(BandwidthPlane.errors(count)).isPresent();
        return BandwidthPlane.ground(curve(snapshot), known ? "KL(p‖p̂) and its estimate" : "−leave-one-out log-likelihood", "nats");
    }

    private Points curve(Snapshot snapshot) {
        Points likelihood = snapshot.get(new LeaveOneOutCurve(count)).orElseThrow();
        double entropy = snapshot.get(BandwidthPlane.errors(count)).map(BandwidthErrors.Values::entropy).orElse(0.0);
        return Points.build(likelihood.size(), i -> new double[] {likelihood.x(i), -likelihood.y(i) - entropy});
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        if (applies(snapshot)) {
            BandwidthPlane.paint(pen, view, palette, curve(snapshot), stroke(palette), snapshot);
        }
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(stroke(palette)), "leave-one-out estimate"));
    }

    private static Stroke stroke(Palette palette) {
        return palette.line(palette.real(), 2);
    }
}
