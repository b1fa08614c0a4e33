package genlab.quantity.generator;

import genlab.math.Gaussian;
import genlab.math.Geodesic;
import genlab.math.Points;
import genlab.model.Decoder;
import genlab.model.Encoder;
import genlab.model.LatentMap;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.encoder.Encoded;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Three ways from one latent to another and what generator or decoder makes of them.
///
/// - Straight: z(t) = (1 − t)·z₀ + t·z₁.
/// - Spherical: z(t) = (sin((1 − t)Ω)·z₀ + sin(tΩ)·z₁)/sin Ω with Ω the angle between z₀ and z₁, which keeps the length of a latent between
///   those of its ends (T. White, “Sampling generative networks”, 2016). Latents on one line through the origin have the straight way
///   alone.
/// - Shortest: the geodesic of the pull-back metric, lengths measured among the points. A decoder's metric is that of a draw, E JᵀJ: the
///   JᵀJ of the mean plus that of the triangular root of the covariance (Tosi et al. 2014; Arvanitidis et al. 2018). Where it makes
///   points with one deviation everywhere, the image of the shortest way is straight; nothing keeps it where the prior has mass.
///
/// @param latents the ends
/// @param points  places among the data that take the ends' place where the run can encode them, by the means of q(z|x)
/// @param count   places on each way, t from 0 to 1; on the shortest equally far apart among the points
public record LatentPath(Line latents, Optional<Line> points, int count) implements Quantity<LatentPath.Ways> {

    /// Below this sine the spherical way is the straight one.
    private static final double FLAT = 1e-6;

    /// Latents that the mean of a posterior is read from.
    private static final int EACH = 256;

    /// From one place to another.
    public record Line(double fromX, double fromY, double toX, double toY) {
    }

    /// @param latents on the latent plane
    /// @param image   of these, in stage coordinates
    public record Way(Points latents, Points image) {
    }

    /// All three.
    public record Ways(Way straight, Way spherical, Way shortest) {

        public List<Way> all() {
            return List.of(straight, spherical, shortest);
        }
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(LatentMap.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new LatentPlane());
    }

    @Override
    public Ways read(Readings at) {
        Line ends = points.filter(line -> at.run().can(Encoder.class)).map(line -> encoded(at.ability(Encoder.class), line))
                .orElse(latents);
        return new Ways(way(at, straight(ends)), way(at, spherical(ends)), way(at, shortest(at, ends)));
    }

    private static Line encoded(Encoder encoder, Line line) {
        List<Gaussian> laws = Encoded.laws(encoder, Points.of(line.fromX(), line.fromY(), line.toX(), line.toY()), EACH);
        return new Line(laws.getFirst().meanX(), laws.getFirst().meanY(), laws.getLast().meanX(), laws.getLast().meanY());
    }

    private Points straight(Line ends) {
        return Points.build(count, i -> mixed(ends, 1 - t(i), t(i)));
    }

    private Points spherical(Line ends) {
        double angle = Math.abs(Math.atan2(ends.fromX() * ends.toY() - ends.fromY() * ends.toX(),
                ends.fromX() * ends.toX() + ends.fromY() * ends.toY()));
        double sine = Math.sin(angle);
        return sine < FLAT ? straight(ends)
                : Points.build(count, i -> mixed(ends, Math.sin((1 - t(i)) * angle) / sine, Math.sin(t(i) * angle) / sine));
    }

    private Points shortest(Readings at, Line ends) {
        Geodesic.Surface surface = at.run().can(Decoder.class) ? z -> laws(at.ability(Decoder.class).decode(z))
                : z -> at.ability(LatentMap.class).map(z).toArray();
        return Geodesic.between(surface, ends.fromX(), ends.fromY(), ends.toX(), ends.toY(), count);
    }

    /// Mean and triangular root of each.
    private static double[] laws(List<Gaussian> laws) {
        double[] numbers = new double[5 * laws.size()];
        for (int i = 0; i < laws.size(); i++) {
            Gaussian law = laws.get(i);
            double[] row = {law.meanX(), law.meanY(), law.x(1) - law.meanX(), law.y(1, 0) - law.meanY(), law.y(0, 1) - law.meanY()};
            System.arraycopy(row, 0, numbers, 5 * i, 5);
        }
        return numbers;
    }

    private double t(int i) {
        return (double) i / (count - 1);
    }

    private static double[] mixed(Line ends, double from, double to) {
        return new double[] {from * ends.fromX() + to * ends.toX(), from * ends.fromY() + to * ends.toY()};
    }

    private static Way way(Readings at, Points latents) {
        return new Way(latents, at.ability(LatentMap.class).map(latents.toArray()));
    }
}
