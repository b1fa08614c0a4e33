package genlab.stage.density;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.math.Frame;
import genlab.math.Grid;
import genlab.math.Points;
import genlab.model.Cells;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.density.HistogramCells;
import genlab.stage.Colour;
import genlab.stage.ColourMap;
import genlab.stage.Deed;
import genlab.stage.Handle;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Pointing;
import genlab.stage.Scale;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.Notes;
import genlab.stage.painting.Ranges;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The cells of a histogram, each in the colour of the number of training points in it, and that number of the cell looked at.
public record CellsLayer(
        @Knob(label = "x", help = "The cell with this place is told by its number.", unit = "stage units", live = true) double x,
        @Knob(label = "y", help = "The cell with this place is told by its number.", unit = "stage units", live = true) double y)
        implements Layer {

    private static final HistogramCells COUNTS = new HistogramCells();

    /// Stage points.
    private static final double GRIP = 9;

    public CellsLayer() {
        this(0, 0);
    }

    @Override
    public String id() {
        return "cells";
    }

    @Override
    public String title() {
        return "Cells";
    }

    @Override
    public String summary() {
        return "The cells of the histogram, by how many training points lie in each; drag the dot in the middle to move the grid’s origin.";
    }

    @Override
    public boolean usual() {
        return true;
    }

    /// Samples would hide the counts.
    @Override
    public Set<String> insteadOf() {
        return Set.of("samples");
    }

    @Override
    public Layer about(Pointing pointing) {
        return pointing.focus(plane()).<Layer>map(place -> new CellsLayer(place.x(), place.y())).orElse(this);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(COUNTS);
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(COUNTS).ifPresent(counts -> {
            Scale scale = scaleOf(palette, counts);
            // A cell's edge in its own colour closes the seam to the next one.
            cells(counts, view).forEach((count, cells) -> {
                Colour colour = new Colour(scale.argb(count));
                pen.fill(cells, colour);
                pen.stroke(cells, Stroke.solid(colour, view.points(0.5)));
            });
            pen.stroke(lines(counts.grid(), view), palette.line(palette.hairline(), 0.6).scaled(view.point()));
            told(pen, view, palette, counts);
            handles(snapshot).forEach(grip -> pen.markers(view.place(Points.of(grip.x(), grip.y())),
                    palette.mark(palette.ink(), GRIP * palette.emphasis()).scaled(view.point())));
        });
    }

    /// The corners of the cells that hold points, by how many: pages stay small.
    private static Map<Double, List<Points>> cells(Field counts, Viewport view) {
        Grid grid = counts.grid();
        Map<Double, List<Points>> cells = new TreeMap<>();
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                double count = counts.at(column, row);
                if (count > 0) {
                    cells.computeIfAbsent(count, key -> new ArrayList<>()).add(view.place(outline(grid, column, row)));
                }
            }
        }
        return cells;
    }

    private static Points outline(Grid grid, int column, int row) {
        Frame frame = grid.frame();
        double left = frame.minX() + column * grid.cellWidth();
        double bottom = frame.minY() + row * grid.cellHeight();
        double right = left + grid.cellWidth();
        double top = bottom + grid.cellHeight();
        return Points.of(left, bottom, right, bottom, right, top, left, top, left, bottom);
    }

    private static List<Points> lines(Grid grid, Viewport view) {
        Frame frame = grid.frame();
        List<Points> lines = new ArrayList<>();
        for (int column = 0; column <= grid.columns(); column++) {
            double x = frame.minX() + column * grid.cellWidth();
            lines.add(view.place(Points.of(x, frame.minY(), x, frame.maxY())));
        }
        for (int row = 0; row <= grid.rows(); row++) {
            double y = frame.minY() + row * grid.cellHeight();
            lines.add(view.place(Points.of(frame.minX(), y, frame.maxX(), y)));
        }
        return lines;
    }

    private void told(Pen pen, Viewport view, Palette palette, Field counts) {
        Grid grid = counts.grid();
        if (!grid.frame().contains(x, y)) {
            return;
        }
        int column = Math.min(grid.columns() - 1, (int) ((x - grid.frame().minX()) / grid.cellWidth()));
        int row = Math.min(grid.rows() - 1, (int) ((y - grid.frame().minY()) / grid.cellHeight()));
        pen.stroke(view.place(outline(grid, column, row)), palette.line(palette.fake(), 1.5).scaled(view.point()));
        double count = counts.at(column, row);
        Notes.reading(pen, view, palette, grid.x(column), grid.y(row),
                String.format(Locale.ROOT, count == 1 ? "%.0f point" : "%.0f points", count));
    }

    /// The lines' crossing nearest to the middle of the stage: dragging it moves the origin of the grid.
    @Override
    public List<Handle> handles(Snapshot snapshot) {
        return snapshot.get(COUNTS).map(counts -> {
            Grid grid = counts.grid();
            Frame stage = snapshot.data().stageFrame();
            double x = line(grid.frame().minX(), grid.cellWidth(), (stage.minX() + stage.maxX()) / 2);
            double y = line(grid.frame().minY(), grid.cellHeight(), (stage.minY() + stage.maxY()) / 2);
            double dx = grid.cellWidth() / 2;
            double dy = grid.cellHeight() / 2;
            Points cross = Points.of(x - dx, y, x + dx, y, x, y, x, y - dy, x, y + dy, x, y);
            return List.of(Handle.turning("origin of the grid", x, y, cross, (toX, toY) -> List.of(
                    new Deed.Turn(Cells.OFFSET_X, offset(stage.minX(), grid.cellWidth(), toX)),
                    new Deed.Turn(Cells.OFFSET_Y, offset(stage.minY(), grid.cellHeight(), toY)))));
        }).orElse(List.of());
    }

    private static double line(double from, double size, double near) {
        return from + Math.rint((near - from) / size) * size;
    }

    /// How far to the left, or down, the lines must be moved so that one of them is at a place.
    private static String offset(double edge, double size, double place) {
        double cells = (edge - place) / size;
        return String.format(Locale.ROOT, "%.3f", cells - Math.floor(cells));
    }

    @Override
    public Optional<ColourMap> colours(Palette palette) {
        return Optional.of(palette.fakeDensity());
    }

    @Override
    public Optional<Scale> scale(Palette palette, Snapshot snapshot) {
        return snapshot.get(COUNTS).map(counts -> scaleOf(palette, counts));
    }

    private static Scale scaleOf(Palette palette, Field counts) {
        return new Scale(palette.fakeDensity(), 0, Math.max(1, Ranges.largest(counts)), "points in a cell");
    }
}
