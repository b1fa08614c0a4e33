package genlab.model.gan;

import genlab.learn.Mlp;
import genlab.learn.Parameters;
import genlab.model.Examples;
import genlab.model.Prior;
import genlab.model.gan.remedy.VirtualBatchNorm;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.tensor.Memory;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;

/// G as a net: from rows of latents, with labels where those count, to rows of points.
final class Generator {

    private final Mlp net;
    private final Player player;
    private final Tensor reference;

    Generator(Gan gan, Examples examples, Streams streams, Memory memory) {
        player = gan.generator();
        net = player.net(gan.noise().dimensions() + examples.labels(), 2);
        reference = gan.remedies().virtualBatchNorm().generator()
                ? latents(gan.batch(), gan.noise().prior(), examples, streams.noise().child("reference"), memory) : null;
    }

    /// Rows of latents, with labels where those count, by their numbers.
    static Tensor latents(int count, Prior prior, Examples examples, Stream stream, Memory memory) {
        int columns = prior.dimensions() + examples.labels();
        Tensor rows = memory.tensor(count, columns);
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < prior.dimensions(); k++) {
                rows.set(i * columns + k, (float) prior.coordinate(stream, (long) i * prior.dimensions() + k));
            }
            if (examples.labels() > 0) {
                examples.mark(examples.label(stream.child("labels"), i), rows, i, prior.dimensions());
            }
        }
        return rows;
    }

    List<Parameters.Part> parts() {
        List<Parameters.Part> parts = new ArrayList<>(net.parts());
        if (reference != null) {
            parts.addAll(VirtualBatchNorm.parts(net));
        }
        return parts;
    }

    /// First weights, in the order of {@link #parts}.
    void initialise(Parameters parameters, Stream noise) {
        net.initialise(parameters, player.initialiser(), noise);
    }

    /// Every hidden layer, first to last.
    List<Value> layers(List<Value> weights, Value latents) {
        if (reference == null) {
            return net.layers(weights, latents);
        }
        List<Value> scales = weights.subList(net.parts().size(), weights.size());
        return VirtualBatchNorm.layers(net, weights, scales, latents.graph().variable(reference), latents);
    }

    Value apply(List<Value> weights, Value latents) {
        List<Value> layers = layers(weights, latents);
        return net.output(weights, layers.isEmpty() ? latents : layers.getLast());
    }
}
