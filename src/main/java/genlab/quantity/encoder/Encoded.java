package genlab.quantity.encoder;

import genlab.math.Frame;
import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.model.Encoder;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Mean and covariance of the posteriors q(z|x) of the first `count` training points, where a latent has two dimensions, from `each`
/// latents a point, the same noise at every step.
public record Encoded(int count, int each) implements Quantity<Encoded.Values> {

    /// @param laws  the normals with the posteriors' means and covariances
    /// @param reach what of the latent plane there is to see: coordinates up to ± this
    public record Values(List<Gaussian> laws, double reach) {

        public Values {
            laws = List.copyOf(laws);
        }

        public Frame frame() {
            return Frame.square(reach);
        }

        public Points means() {
            return Points.build(laws.size(), i -> new double[] {laws.get(i).meanX(), laws.get(i).meanY()});
        }
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Encoder.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.ability(Encoder.class).latentDimensions() == 2;
    }

    @Override
    public Values read(Readings at) {
        Encoder encoder = at.ability(Encoder.class);
        Points train = at.train();
        Points some = train.slice(0, Math.min(count, train.size()));
        return new Values(laws(encoder, some, each), encoder.latentReach());
    }

    /// The normals with the means and covariances of points' posteriors.
    public static List<Gaussian> laws(Encoder encoder, Points points, int each) {
        Points latents = Points.of(encoder.draw(encoder.tell(points), each, Weighed.NOISE).z());
        List<Gaussian> laws = new ArrayList<>();
        for (int p = 0; p < points.size(); p++) {
            laws.add(Gaussian.fit(latents.slice(p * each, (p + 1) * each)));
        }
        return laws;
    }
}
