package genlab.model.density;

import genlab.data.Dataset;
import genlab.math.Frame;
import genlab.math.Grid;
import genlab.math.Points;
import genlab.model.Cells;
import genlab.model.Checkpoint;
import genlab.model.Density;
import genlab.model.Model;
import genlab.model.Phase;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.noise.Stream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// There is nothing to train: new bins are counted at once.
final class HistogramRun implements Run, Sampler, Density, Cells {

    private final Dataset data;
    private Grid cells;
    private int[] counts;
    private int total;

    HistogramRun(Histogram model, Dataset data) {
        this.data = data;
        adopt(model);
    }

    @Override
    public List<Phase> phases() {
        return List.of();
    }

    @Override
    public void perform(Phase phase) {
    }

    @Override
    public void step() {
    }

    @Override
    public void adopt(Model model) {
        count((Histogram) model);
    }

    /// Cells of the size asked for, as many as cover the stage and all points, wherever they are moved.
    private void count(Histogram model) {
        Frame stage = data.stageFrame();
        double width = stage.width() / model.bins();
        double height = stage.height() / model.bins();
        Points points = data.train();
        int[] columns = span(IntStream.range(0, points.size()).mapToDouble(points::x), stage.minX(), width, model.bins(), model.offsetX());
        int[] rows = span(IntStream.range(0, points.size()).mapToDouble(points::y), stage.minY(), height, model.bins(), model.offsetY());
        double left = stage.minX() + (columns[0] - model.offsetX()) * width;
        double bottom = stage.minY() + (rows[0] - model.offsetY()) * height;
        int across = columns[1] - columns[0] + 1;
        int up = rows[1] - rows[0] + 1;
        cells = new Grid(new Frame(left, left + across * width, bottom, bottom + up * height), across, up);
        counts = new int[cells.cells()];
        for (int i = 0; i < points.size(); i++) {
            int cell = cell(points.x(i), points.y(i));
            if (cell >= 0) {
                counts[cell]++;
            }
        }
        total = Arrays.stream(counts).sum();
    }

    /// The first and the last cell along an axis, counted from the stage's edge; a point a stage's width away from it is too far to count.
    private static int[] span(DoubleStream values, double edge, double size, int bins, double offset) {
        int[] span = {0, bins};
        values.mapToInt(v -> Math.clamp((long) Math.floor((v - edge) / size + offset), -bins, 2 * bins)).forEach(cell -> {
            span[0] = Math.min(span[0], cell);
            span[1] = Math.max(span[1], cell);
        });
        return span;
    }

    /// −1 beyond the cells.
    private int cell(double x, double y) {
        Frame frame = cells.frame();
        if (!frame.contains(x, y)) {
            return -1;
        }
        int column = Math.min(cells.columns() - 1, (int) ((x - frame.minX()) / cells.cellWidth()));
        int row = Math.min(cells.rows() - 1, (int) ((y - frame.minY()) / cells.cellHeight()));
        return cells.index(column, row);
    }

    @Override
    public Grid cells() {
        return cells;
    }

    @Override
    public int[] counts() {
        return counts.clone();
    }

    /// −∞ where no training point is.
    @Override
    public double logDensity(double x, double y) {
        int cell = cell(x, y);
        return cell < 0 ? Double.NEGATIVE_INFINITY : Math.log(counts[cell] / (total * cells.cellArea()));
    }

    /// A point counted, at random, and a place at random in its cell.
    @Override
    public Points sample(Stream noise, long from, int count) {
        Stream choice = noise.child("cell");
        return Points.build(count, i -> {
            int left = choice.below(from + i, total);
            int cell = 0;
            while (left >= counts[cell]) {
                left -= counts[cell++];
            }
            return new double[] {cells.x(cell % cells.columns()) + (noise.uniform(2 * (from + i)) - 0.5) * cells.cellWidth(),
                cells.y(cell / cells.columns()) + (noise.uniform(2 * (from + i) + 1) - 0.5) * cells.cellHeight()};
        });
    }

    @Override
    public Checkpoint save() {
        Frame frame = cells.frame();
        return Checkpoint.empty().with("frame", frame.minX(), frame.maxX(), frame.minY(), frame.maxY())
                .with("columns", cells.columns())
                .with("counts", Arrays.stream(counts).asDoubleStream().toArray());
    }

    @Override
    public void load(Checkpoint checkpoint) {
        double[] frame = checkpoint.get("frame");
        counts = Arrays.stream(checkpoint.get("counts")).mapToInt(n -> (int) n).toArray();
        int columns = (int) checkpoint.get("columns")[0];
        cells = new Grid(new Frame(frame[0], frame[1], frame[2], frame[3]), columns, counts.length / columns);
        total = Arrays.stream(counts).sum();
    }

    @Override
    public void close() {
    }
}
