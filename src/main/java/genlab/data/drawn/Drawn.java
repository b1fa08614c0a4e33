package genlab.data.drawn;

import genlab.card.Knob;
import genlab.data.Distribution;
import genlab.data.LogDensity;
import genlab.data.Sample;
import genlab.math.Frame;
import genlab.math.Scaling;
import genlab.noise.Stream;
import java.util.Optional;
import java.util.OptionalDouble;

/// A law drawn by hand: its density is the ink of a {@link Sheet}, bilinear between the nodes of a lattice, over all ink. That is a
/// mixture of tents, so a draw is a node, chosen by its ink, and a triangular law about it on each axis.
///
/// @param sheet what `drawing` says, read; made anew whenever they disagree
public record Drawn(
        @Knob(label = "Drawing", help = "Levels of ink A … z on 59 × 59 nodes, row by row from the bottom; a number repeats.")
        String drawing, Sheet sheet) implements Distribution {

    private static final Sheet LETTER = letter();

    public Drawn {
        sheet = sheet != null && sheet.text().equals(drawing) ? sheet : Sheet.parse(drawing);
        drawing = sheet.text();
    }

    /// A letter G, drawn with the brush.
    public Drawn() {
        this(LETTER.text(), LETTER);
    }

    public static Drawn of(Sheet sheet) {
        return new Drawn(sheet.text(), sheet);
    }

    private static Sheet letter() {
        Sketch sketch = Sketch.of(Sheet.BLANK);
        double x = 1.5 * Math.cos(0.8);
        double y = 1.5 * Math.sin(0.8);
        for (double angle = 0.9; angle < 5.9; angle += 0.1) {
            double nextX = 1.5 * Math.cos(angle);
            double nextY = 1.5 * Math.sin(angle);
            sketch.brush(x, y, nextX, nextY, 0.3);
            x = nextX;
            y = nextY;
        }
        sketch.brush(x, y, 1.45, 0, 0.3);
        sketch.brush(1.45, 0, 0.5, 0, 0.3);
        return sketch.sheet();
    }

    @Override
    public String id() {
        return "drawn";
    }

    @Override
    public String title() {
        return "Drawing";
    }

    @Override
    public String summary() {
        return "A density of your own: draw on the stage with brush, spray and eraser.";
    }

    @Override
    public Optional<String> missing() {
        return sheet.blank() ? Optional.of("Expected a drawing to take the points from, got a blank sheet; draw on the stage.")
                : Optional.empty();
    }

    private Sheet inked() {
        missing().ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        return sheet;
    }

    @Override
    public Sample sample(Stream noise, long index) {
        Stream own = noise.child(index);
        int node = inked().holding(own.below(0, sheet.total()));
        // The sum of two uniforms is triangular.
        double right = own.uniform(1) + own.uniform(2) - 1;
        double up = own.uniform(3) + own.uniform(4) - 1;
        return new Sample(Sheet.place(node % Sheet.SIDE) + right * Sheet.STEP, Sheet.place(node / Sheet.SIDE) + up * Sheet.STEP, -1);
    }

    @Override
    public Optional<LogDensity> logDensity() {
        return Optional.of(new Tents(inked()));
    }

    /// Integrated, to better than 1e-6 nats.
    @Override
    public OptionalDouble entropy() {
        return OptionalDouble.of(new Tents(inked()).entropy());
    }

    @Override
    public Frame frame() {
        return Sheet.FRAME;
    }

    /// A tent adds h²/6 to the variance of the nodes on each axis.
    @Override
    public Scaling scaling() {
        double[] sums = new double[4];
        for (int row = 0; row < Sheet.SIDE; row++) {
            for (int column = 0; column < Sheet.SIDE; column++) {
                double share = (double) inked().level(column, row) / sheet.total();
                double x = Sheet.place(column);
                double y = Sheet.place(row);
                sums[0] += share * x;
                sums[1] += share * y;
                sums[2] += share * x * x;
                sums[3] += share * y * y;
            }
        }
        double tent = Sheet.STEP * Sheet.STEP / 6;
        return new Scaling(sums[0], sums[1], Math.sqrt(sums[2] - sums[0] * sums[0] + tent), Math.sqrt(sums[3] - sums[1] * sums[1] + tent));
    }
}
