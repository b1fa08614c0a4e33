package genlab.model.gan;

import genlab.learn.Noise;
import genlab.model.Examples;
import genlab.model.Prior;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Tensor;
import genlab.tensor.Value;

/// All chance in one update: real points, latents, and what the remedies draw besides. Draw k is a function of k and the streams. Where
/// labels count, each fake is to have the label of the real point in its row, so that both have labels as often as the data do.
final class Minibatch {

    private final Gan gan;
    private final Examples examples;
    private final Tensor real;
    private final Tensor labels;
    private final Tensor noise;
    private final Tensor blur;
    private final Tensor blurSd;
    private final Tensor places;

    Minibatch(Gan gan, Examples examples, Memory memory) {
        this.gan = gan;
        this.examples = examples;
        int n = gan.batch();
        real = memory.tensor(n, 2);
        labels = examples.labels() > 0 ? memory.tensor(n, examples.labels()) : null;
        noise = memory.tensor(n, gan.noise().dimensions());
        blur = gan.remedies().instanceNoise().on() ? memory.tensor(2 * n, 2) : null;
        blurSd = memory.tensor(1, 1);
        places = gan.gradientPenalty() > 0 ? memory.tensor(n, 1) : null;
    }

    /// Rows of the training set with repetition, and everything else by the number of the draw.
    void draw(long draw, Streams streams) {
        Stream rows = streams.data().child("minibatch").child(draw);
        if (labels != null) {
            labels.fill(0);
        }
        for (int i = 0; i < gan.batch(); i++) {
            int row = rows.below(i, examples.size());
            examples.put(row, real, i);
            if (labels != null) {
                examples.mark(row, labels, i);
            }
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

    /// What a net is told of rows: the rows and, where labels count, the labels beside them; minibatches lie above each other.
    Value told(Value rows) {
        if (labels == null) {
            return rows;
        }
        Value some = rows.graph().variable(labels);
        Value all = some;
        while (all.shape().rows() < rows.shape().rows()) {
            all = all.above(some);
        }
        return rows.beside(all);
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
