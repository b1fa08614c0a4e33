package genlab.quantity;

import genlab.math.Points;
import genlab.model.Prior;
import genlab.model.Pushforward;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The image under G of `lines` evenly spaced latent lines each way, from prior quantile 0.01 to 0.99 (Φ⁻¹ spaced for a Gaussian
/// prior, so that neighbouring lines hold equal mass): polylines of `bends` points in stage coordinates. A 1-D latent
/// gives one polyline, the curve G draws.
public record WarpedGrid(int lines, int bends) implements Quantity<List<Points>> {

    private static final double EDGE = 0.01;

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Pushforward.class);
    }

    @Override
    public List<Points> read(Readings at) {
        Pushforward generator = at.ability(Pushforward.class);
        Prior prior = generator.prior();
        List<Points> image = new ArrayList<>();
        switch (prior.dimensions()) {
            case 1 -> image.add(generator.map(line(prior, bends * 4)));
            case 2 -> {
                for (int i = 0; i < lines; i++) {
                    image.add(generator.map(across(prior, i, 0)));
                    image.add(generator.map(across(prior, i, 1)));
                }
            }
            default -> { }
        }
        return List.copyOf(image);
    }

    private static double[] line(Prior prior, int count) {
        double[] z = new double[count];
        for (int i = 0; i < count; i++) {
            z[i] = at(prior, i, count);
        }
        return z;
    }

    private double[] across(Prior prior, int i, int fixedAxis) {
        double[] z = new double[2 * bends];
        for (int k = 0; k < bends; k++) {
            z[2 * k + fixedAxis] = at(prior, i, lines);
            z[2 * k + 1 - fixedAxis] = at(prior, k, bends);
        }
        return z;
    }

    private static double at(Prior prior, int i, int count) {
        return prior.quantile(EDGE + (1 - 2 * EDGE) * i / (count - 1));
    }
}
