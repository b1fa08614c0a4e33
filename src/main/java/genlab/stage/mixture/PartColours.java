package genlab.stage.mixture;

import genlab.quantity.mixture.Shares;
import genlab.stage.Colour;
import genlab.stage.Palette;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Mixtures of the colours of components, as shares say.
public final class PartColours {

    /// Shares are told apart in steps of a sixteenth: nobody sees finer mixtures, and what is of one colour is drawn in one go.
    private static final int STEPS = 16;

    private PartColours() {
    }

    /// The points that look alike, by their colour.
    public static Map<Colour, List<Integer>> alike(Palette palette, Shares shares, int points) {
        Map<List<Long>, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(points, shares.points()); i++) {
            int point = i;
            List<Long> steps = IntStream.range(0, shares.components()).mapToObj(k -> Math.round(STEPS * shares.of(point, k))).toList();
            alike.computeIfAbsent(steps, key -> new ArrayList<>()).add(i);
        }
        Map<Colour, List<Integer>> coloured = new LinkedHashMap<>();
        alike.forEach((steps, here) -> coloured.computeIfAbsent(mixed(palette, steps), key -> new ArrayList<>()).addAll(here));
        return coloured;
    }

    /// Quiet where there are no shares.
    private static Colour mixed(Palette palette, List<Long> steps) {
        Colour mixed = palette.quiet();
        double sum = 0;
        for (int k = 0; k < steps.size(); k++) {
            double share = steps.get(k);
            sum += share;
            if (share > 0) {
                mixed = mixed.mix(palette.part(k), share / sum);
            }
        }
        return mixed;
    }
}
