package genlab.data.mixture;

import genlab.card.Knob;
import genlab.data.Mode;
import java.util.List;
import java.util.stream.IntStream;

/// Twenty-five round normals on the 5 × 5 lattice {−2, −1, 0, 1, 2}² · spacing, row by row from the bottom left
/// (Dumoulin et al., “Adversarially learned inference”, ICLR 2017; Lin et al., “PacGAN”, NeurIPS 2018).
public record Grid25(
        @Knob(label = "Spacing", help = "Distance between neighbouring modes.", unit = "data units", min = 0.1, max = 100) double spacing,
        @Knob(label = "Standard deviation", help = "Of each mode, on both axes.", unit = "data units",
                min = 1e-3, max = 10, logarithmic = true) double sd) implements NormalMixture {

    public Grid25() {
        this(2, 0.05);
    }

    @Override
    public String id() {
        return "grid-25";
    }

    @Override
    public String title() {
        return "Grid of 25";
    }

    @Override
    public String summary() {
        return "Twenty-five narrow normals on a square lattice: the harder mode-coverage benchmark.";
    }

    @Override
    public List<Mode> modes() {
        return IntStream.range(0, 25)
                .mapToObj(k -> Mode.round(k, 1.0 / 25, spacing * (k % 5 - 2), spacing * (k / 5 - 2), sd)).toList();
    }
}
