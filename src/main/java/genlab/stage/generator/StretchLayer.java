package genlab.stage.generator;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.math.Grid;
import genlab.math.Points;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.generator.Determinant;
import genlab.quantity.generator.Folds;
import genlab.quantity.generator.LatentPlane;
import genlab.stage.ColourMap;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Scale;
import genlab.stage.Viewport;
import genlab.stage.painting.FieldPainting;
import genlab.stage.painting.OfLatents;
import genlab.stage.painting.Ranges;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// By how much G stretches the latent plane where: log |det J_G|. It is turned over where it is hatched, and folded along the lines
/// between.
public record StretchLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid on which det J_G is computed.", min = 10, max = 400, live = true)
        int cells) implements OfLatents {

    /// The colours reach as far as this share of the cells: at a fold log |det J_G| has no floor.
    private static final double SHARE = 0.95;

    /// Hatching lines are this many cells apart.
    private static final int APART = 4;

    public StretchLayer() {
        this(100);
    }

    @Override
    public String id() {
        return "stretch";
    }

    @Override
    public String title() {
        return "Stretch and folds";
    }

    @Override
    public String brief() {
        return "Stretch";
    }

    @Override
    public String summary() {
        return "log |det J_G|: how much area generator or decoder makes of a little latent area; hatched where it turns it over, with "
                + "lines along the folds.";
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new LatentPlane(), new Determinant(cells), new Folds(cells));
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        if (!applies(snapshot)) {
            return;
        }
        Field det = snapshot.get(new Determinant(cells)).orElseThrow();
        Field logs = logs(det);
        FieldPainting.paint(pen, view, palette, logs, scaleOf(palette, logs));
        pen.stroke(hatching(det, view), palette.line(palette.ink().opacity(0.35), 0.8).scaled(view.point()));
        List<Points> folds = snapshot.get(new Folds(cells)).orElseThrow().latent();
        pen.stroke(folds.stream().map(view::place).toList(), FoldsLayer.stroke(palette).scaled(view.point()));
    }

    private static Field logs(Field det) {
        return new Field(det.grid(), Arrays.stream(det.values()).map(d -> Math.log(Math.abs(d))).toArray());
    }

    /// Diagonals of the cells that are turned over, which join up to lines.
    private static List<Points> hatching(Field det, Viewport view) {
        Grid grid = det.grid();
        List<Points> lines = new ArrayList<>();
        for (int i = 0; i < grid.cells(); i++) {
            int column = i % grid.columns();
            int row = i / grid.columns();
            if (Math.floorMod(column - row, APART) == 0 && det.values()[i] < 0) {
                double x = grid.x(column);
                double y = grid.y(row);
                double dx = grid.cellWidth() / 2;
                double dy = grid.cellHeight() / 2;
                lines.add(view.place(Points.of(x - dx, y - dy, x + dx, y + dy)));
            }
        }
        return lines;
    }

    @Override
    public Optional<ColourMap> colours(Palette palette) {
        return Optional.of(palette.difference());
    }

    @Override
    public Optional<Scale> scale(Palette palette, Snapshot snapshot) {
        return snapshot.get(new Determinant(cells)).map(det -> scaleOf(palette, logs(det)));
    }

    private static Scale scaleOf(Palette palette, Field logs) {
        double most = Ranges.roundUp(Ranges.most(logs, SHARE));
        return new Scale(palette.difference(), -most, most, "log |det J_G|");
    }
}
