package genlab.quantity.mode;

import genlab.data.Dataset;
import genlab.data.Mode;
import java.util.List;
import java.util.Optional;

/// The mode of a data set that is nearest to a point, as {@link Ledger} counts it.
///
/// @param number   from 1, in the modes' order
/// @param distance Mahalanobis distance, in standard deviations of that mode
public record NearestMode(int number, double distance) {

    /// @param x in stage coordinates
    /// @param y in stage coordinates
    public static Optional<NearestMode> of(Dataset data, double x, double y) {
        List<Mode> modes = data.distribution().modes();
        double px = data.scaling().dataX(x);
        double py = data.scaling().dataY(y);
        Optional<NearestMode> nearest = Optional.empty();
        for (int k = 0; k < modes.size(); k++) {
            double distance = modes.get(k).distance(px, py);
            if (nearest.isEmpty() || distance < nearest.get().distance()) {
                nearest = Optional.of(new NearestMode(k + 1, distance));
            }
        }
        return nearest;
    }
}
