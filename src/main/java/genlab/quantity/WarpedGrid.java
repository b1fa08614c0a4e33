package genlab.quantity;

import genlab.math.Points;
import genlab.model.Prior;
import genlab.model.Pushforward;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The image under G of `lines` evenly spaced latent lines each way, from prior quantile 0.01 to 0.99 (Φ⁻¹ spaced for a Gaussian
/// prior, so that neighbouring lines hold equal mass): polylines of `bends` points in stage coordinates. A 1-D latent
/// gives one polyline, the curve G draws.
public record WarpedGrid(int lines, int bends) implements Quantity<List<Points>> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Pushforward.class);
    }

    @Override
    public List<Points> read(Readings at) {
        Pushforward generator = at.ability(Pushforward.class);
        Prior prior = generator.prior();
        return switch (prior.dimensions()) {
            case 1 -> List.of(generator.map(prior.evenly(4 * bends)));
            case 2 -> lines(generator.map(latents(prior)));
            default -> List.of();
        };
    }

    /// The points of all lines after one another: line 2i runs up at place i, line 2i + 1 across at place i.
    private double[] latents(Prior prior) {
        double[] along = prior.evenly(bends);
        double[] across = prior.evenly(lines);
        double[] z = new double[4 * lines * bends];
        for (int line = 0; line < 2 * lines; line++) {
            int fixedAxis = line % 2;
            for (int k = 0; k < bends; k++) {
                int at = 2 * (line * bends + k);
                z[at + fixedAxis] = across[line / 2];
                z[at + 1 - fixedAxis] = along[k];
            }
        }
        return z;
    }

    /// One mapping of all points costs a tenth of one for each line.
    private List<Points> lines(Points image) {
        return IntStream.range(0, 2 * lines).mapToObj(line -> image.slice(line * bends, (line + 1) * bends)).toList();
    }
}
