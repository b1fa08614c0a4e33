package genlab.model.gan;

import genlab.learn.Noise;
import genlab.model.Prior;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Tensor;
import genlab.tensor.Value;

/// All chance in one update: real points, latents, and what the remedies draw besides. Draw k is a function of k and the streams.
final class Minibatch {

    private final Gan gan;
    private final Tensor real;
    private final Tensor noise;
    private final Tensor blur;
    private final Tensor blurSd;
    private final Tensor places;

    Minibatch(Gan gan, Memory memory) {
        this.gan = gan;
        int n = gan.batch();
        real = memory.tensor(n, 2);
        noise = memory.tensor(n, gan.noise().dimensions());
        blur = gan.remedies().instanceNoise().on() ? memory.tensor(2 * n, 2) : null;
        blurSd = memory.tensor(1, 1);
        places = gan.gradientPenalty() > 0 ? memory.tensor(n, 1) : null;
    }

    /// Rows of `train` (x₀, y₀, x₁, y₁ …) with repetition, and everything else by the number of the draw.
    void draw(long draw, float[] train, Streams streams) {
        Stream rows = streams.data().child("minibatch").child(draw);
        int count = train.length / 2;
        for (int i = 0; i < gan.batch(); i++) {
            int row = rows.below(i, count);
            real.set(2 * i, train[2 * row]);
            real.set(2 * i + 1, train[2 * row + 1]);
        }
        Noise.symmetric(noise, streams.noise(), draw);
        if (blur != null) {
            Noise.symmetric(blur, streams.noise().child("instance noise"), draw);
            blurSd.set(0, (float) gan.remedies().instanceNoise().after(draw));
        }
        if (places != null) {
            Noise.symmetric(places, streams.noise().child("segments"), draw);
        }
    }

    /// Batch × 2.
    Tensor real() {
        return real;
    }

    /// Batch × dimensions, uniform on (−1, 1).
    Tensor noise() {
        return noise;
    }

    /// Latents by the prior's law.
    Value latents(Graph graph) {
        Value uniform = graph.variable(noise);
        return gan.noise().prior().law() == Prior.Law.GAUSSIAN ? uniform.normalQuantile() : uniform;
    }

    /// The real points as D is shown them.
    Value shownReal(Graph graph) {
        Value points = graph.variable(real);
        return blur == null ? points : points.plus(blur(graph, 0));
    }

    /// Fakes as D is shown them.
    Value shown(Value fake) {
        return blur == null ? fake : fake.plus(blur(fake.graph(), gan.batch()));
    }

    private Value blur(Graph graph, int from) {
        return graph.variable(blur).rows(from, from + gan.batch()).normalQuantile().times(graph.variable(blurSd));
    }

    /// Uniform places on the segments from `real` to `fake`, row by row.
    Value between(Value real, Value fake) {
        Value share = real.graph().variable(places).plus(1).times(0.5);
        return real.plus(fake.minus(real).times(share));
    }
}
