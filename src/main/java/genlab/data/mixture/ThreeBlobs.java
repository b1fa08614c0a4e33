package genlab.data.mixture;

import genlab.card.Knob;
import genlab.data.Mode;
import java.util.List;

/// Three round normals of equal weight at (0.35, 0.75), (0.75, 0.6) and (0.45, 0.35): GAN Lab's “disjoint” set
/// (Kahng et al., IEEE TVCG 2019).
public record ThreeBlobs(
        @Knob(label = "Standard deviation", help = "Of each blob, on both axes.", unit = "data units",
                min = 1e-3, max = 1, logarithmic = true) double sd) implements NormalMixture {

    public ThreeBlobs() {
        this(0.025);
    }

    @Override
    public String id() {
        return "three-blobs";
    }

    @Override
    public String title() {
        return "Three blobs";
    }

    @Override
    public String summary() {
        return "Three small separate normals, from GAN Lab.";
    }

    @Override
    public List<Mode> modes() {
        double third = 1.0 / 3;
        return List.of(Mode.round(0, third, 0.35, 0.75, sd), Mode.round(1, third, 0.75, 0.6, sd), Mode.round(2, third, 0.45, 0.35, sd));
    }
}
