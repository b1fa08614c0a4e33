package genlab.model.gan;

import genlab.learn.Mlp;
import genlab.learn.Parameters;
import genlab.model.Prior;
import genlab.model.gan.remedy.VirtualBatchNorm;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.tensor.Memory;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;

/// G as a net: from rows of latents to rows of points.
final class Generator {

    private final Mlp net;
    private final Player player;
    private final Tensor reference;

    Generator(Gan gan, Streams streams, Memory memory) {
        player = gan.generator();
        net = player.net(gan.noise().dimensions(), 2);
        reference = gan.remedies().virtualBatchNorm().generator() ? memory.tensor(gan.batch(), net.inputs()) : null;
        if (reference != null) {
            Prior prior = gan.noise().prior();
            Stream stream = streams.noise().child("reference");
            for (int i = 0; i < reference.size(); i++) {
                reference.set(i, (float) prior.coordinate(stream, i));
            }
        }
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
