package genlab.stage.data;

import genlab.card.Knob;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.data.LabelledPoints;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Data and samples in the colour of their label: the same colour where they agree. Colours come again after seven labels.
public record LabelsLayer(
        @Knob(label = "Points shown", help = "How many training points, and as many samples, are drawn.", min = 0, max = 20000, live = true)
        int count,
        @Knob(label = "Size", help = "Diameter of a dot; a diamond covers as much.", unit = "stage points", min = 1, max = 20,
                live = true)
        double size) implements Layer {

    public LabelsLayer() {
        this(1000, 5);
    }

    @Override
    public String id() {
        return "labels";
    }

    @Override
    public String title() {
        return "Labels";
    }

    @Override
    public String summary() {
        return "Data as dots and samples as diamonds, coloured by the label they have or were asked for.";
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new LabelledPoints(count));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(new LabelledPoints(count)).ifPresent(points -> {
            paint(pen, view, palette, points.data(), points.dataLabels(), palette.realMark(size));
            paint(pen, view, palette, points.samples(), points.sampleLabels(), palette.fakeMark(size));
        });
    }

    private static void paint(Pen pen, Viewport view, Palette palette, Points points, List<Integer> labels, Marker mark) {
        int most = labels.stream().mapToInt(label -> label).max().orElse(-1);
        for (int label = 0; label <= most; label++) {
            List<double[]> own = new ArrayList<>();
            for (int i = 0; i < points.size(); i++) {
                if (labels.get(i) == label) {
                    own.add(new double[] {points.x(i), points.y(i)});
                }
            }
            pen.markers(view.place(Points.build(own.size(), own::get)),
                    new Marker(mark.shape(), mark.size(), palette.part(label), mark.outline()).scaled(view.point()));
        }
    }

    @Override
    public Optional<Key> key(Palette palette) {
        Marker mark = palette.fakeMark(size);
        Marker first = new Marker(mark.shape(), mark.size(), palette.part(0), mark.outline());
        return Optional.of(new Key(new Key.Mark(first), "label, by colour"));
    }
}
