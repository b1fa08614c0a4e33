package genlab.quantity.critic;

import genlab.math.Points;
import genlab.model.Critic;

/// Gradients of a critic's output.
final class Slopes {

    /// Half the distance of differences, in stage units: what they leave out, h²/6 of the third derivative, and what single precision
    /// adds, 6e-8/h of the output, then both stay about 1e-5.
    private static final double STEP = 0.005;

    private Slopes() {
    }

    /// ‖∇a(x)‖ of D's output a at every point, per stage unit, by central differences.
    static double[] of(Critic critic, Points points) {
        double[] scores = critic.scores(around(points));
        double[] slopes = new double[points.size()];
        for (int i = 0; i < slopes.length; i++) {
            int k = 4 * i;
            slopes[i] = Math.hypot(scores[k] - scores[k + 1], scores[k + 2] - scores[k + 3]) / (2 * STEP);
        }
        return slopes;
    }

    /// Of each point the four a step to the right, left, up and down.
    private static Points around(Points points) {
        return Points.build(4 * points.size(), i -> {
            double step = i % 2 == 0 ? STEP : -STEP;
            boolean across = i % 4 < 2;
            return new double[] {points.x(i / 4) + (across ? step : 0), points.y(i / 4) + (across ? 0 : step)};
        });
    }
}
