package genlab.stage.encoder;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.encoder.LatentUse;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.Bars;
import genlab.stage.painting.Notes;
import genlab.stage.painting.Ranges;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// How much each coordinate of a latent says of its point, as bars, pale where its mean hardly varies from point to point.
public record DimensionsLayer(
        @Knob(label = "Points", help = "Training points in each mean.", min = 2, max = 2000, live = true) int points) implements Layer {

    /// The least there is to see, in nats.
    private static final double LEAST = 0.1;

    public DimensionsLayer() {
        this(250);
    }

    private LatentUse quantity() {
        return new LatentUse(points);
    }

    @Override
    public String id() {
        return "dimensions";
    }

    @Override
    public String title() {
        return "Latent dimensions";
    }

    @Override
    public String brief() {
        return "KL by dimension";
    }

    @Override
    public String summary() {
        return "E KL(q(z_j|x)‖p(z_j)) of every coordinate, and how much its mean varies, Var_x E_q z_j: one that varies by less than "
                + "0.01 is not active and drawn pale.";
    }

    @Override
    public Plane plane() {
        return Plane.DIMENSIONS;
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        List<LatentUse.Coordinate> all = snapshot.get(quantity()).orElseThrow();
        double top = all.stream().mapToDouble(LatentUse.Coordinate::kl).filter(Double::isFinite).max().orElse(0);
        return Ground.plain(new Axes("", "", "KL to the prior by dimension", "nats"),
                Bars.frame(all.size(), 0, Ranges.roundUp(Math.max(LEAST, top))));
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(quantity());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(quantity()).ifPresent(all -> {
            for (int j = 0; j < all.size(); j++) {
                LatentUse.Coordinate one = all.get(j);
                Bars.bar(pen, view, j + 1, 0, one.kl(), one.active() ? palette.latent() : palette.quiet().opacity(0.5));
                Bars.above(pen, view, palette, j + 1, Math.max(0, one.kl()), LadderLayer.number(one.kl()));
            }
            Bars.feet(pen, view, palette, 1, IntStream.rangeClosed(1, all.size()).mapToObj(j -> "z" + LadderLayer.subscript(j)).toList());
            Bars.feet(pen, view, palette, 0, all.stream().map(one -> "Var " + LadderLayer.number(one.varies())).toList());
            pen.line(view.box().x(), view.y(0), view.box().right(), view.y(0), foot(palette).scaled(view.point()));
            Notes.corner(pen, view, palette, all.stream().filter(LatentUse.Coordinate::active).count() + " of " + all.size()
                    + " active; together " + LadderLayer.number(all.stream().mapToDouble(LatentUse.Coordinate::kl).sum()) + " nats");
        });
    }

    private static Stroke foot(Palette palette) {
        return palette.line(palette.quiet(), 1);
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Mark(new Marker(Marker.Shape.DOT, 8, palette.latent(), Stroke.solid(palette.paper(), 0))),
                "KL; pale: not active"));
    }
}
