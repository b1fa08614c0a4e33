package genlab.quantity.encoder;

import genlab.math.LogSumExp;
import genlab.model.Encoder;
import genlab.quantity.Readings;
import java.util.Arrays;

/// All posteriors of some points together: q(z) = 1/n Σᵢ q(z|xᵢ).
///
/// @param told what the encoder tells of each point
record Aggregate(Readings at, double[] told) {

    /// Pairs of a latent and a point asked about at a time.
    private static final int AT_ONCE = 1 << 14;

    /// log q(z) of every latent.
    double[] logDensity(double[] z) {
        Encoder encoder = at.ability(Encoder.class);
        int d = encoder.latentDimensions();
        int points = told.length / encoder.toldNumbers();
        double[] shares = new double[points];
        Arrays.fill(shares, 1.0 / points);
        double[] logs = new double[z.length / d];
        int some = Math.max(1, AT_ONCE / points);
        for (int from = 0; from < logs.length; from += some) {
            at.goOn();
            int count = Math.min(some, logs.length - from);
            double[] rows = new double[count * told.length];
            double[] latents = new double[count * points * d];
            for (int i = 0; i < count; i++) {
                System.arraycopy(told, 0, rows, i * told.length, told.length);
                for (int k = 0; k < points * d; k++) {
                    latents[i * points * d + k] = z[(from + i) * d + k % d];
                }
            }
            double[] pairs = encoder.logPosterior(rows, latents);
            for (int i = 0; i < count; i++) {
                logs[from + i] = LogSumExp.weighted(pairs, i * points, 1, shares);
            }
        }
        return logs;
    }
}
