package genlab.quantity.encoder;

import genlab.math.Points;
import genlab.model.LatentMap;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The image of `lines` latent lines each way, from prior quantile 0.01 to 0.99 of each coordinate (Φ⁻¹ spaced for a Gaussian prior, so
/// that neighbouring lines hold equal mass): polylines of `bends` points in stage coordinates. A 1-D latent gives one polyline.
public record WarpedGrid(int lines, int bends) implements Quantity<List<Points>> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(LatentMap.class);
    }

    @Override
    public List<Points> read(Readings at) {
        LatentMap map = at.ability(LatentMap.class);
        return switch (map.latentDimensions()) {
            case 1 -> List.of(map.map(map.evenly(0, 4 * bends)));
            case 2 -> lines(map.map(latents(map)));
            default -> List.of();
        };
    }

    /// The points of all lines after one another: line 2i runs up at place i, line 2i + 1 across at place i.
    private double[] latents(LatentMap map) {
        double[][] along = {map.evenly(0, bends), map.evenly(1, bends)};
        double[][] across = {map.evenly(0, lines), map.evenly(1, lines)};
        double[] z = new double[4 * lines * bends];
        for (int line = 0; line < 2 * lines; line++) {
            int fixedAxis = line % 2;
            for (int k = 0; k < bends; k++) {
                int at = 2 * (line * bends + k);
                z[at + fixedAxis] = across[fixedAxis][line / 2];
                z[at + 1 - fixedAxis] = along[1 - fixedAxis][k];
            }
        }
        return z;
    }

    /// One mapping of all points costs a tenth of one for each line.
    private List<Points> lines(Points image) {
        return IntStream.range(0, 2 * lines).mapToObj(line -> image.slice(line * bends, (line + 1) * bends)).toList();
    }
}
