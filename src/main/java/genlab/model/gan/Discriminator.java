package genlab.model.gan;

import genlab.learn.Mlp;
import genlab.learn.Parameters;
import genlab.model.Examples;
import genlab.model.gan.remedy.MinibatchDiscrimination;
import genlab.model.gan.remedy.Remedies;
import genlab.model.gan.remedy.SpectralNorm;
import genlab.model.gan.remedy.VirtualBatchNorm;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// D as a net: from rows of points, with their labels where those count, to scores, one for each pack of points (a pack is a single point
/// unless the remedies say otherwise).
final class Discriminator {

    /// D at one time: its parameters, and where spectral normalisation's power iterations stand.
    record Moment(List<Value> weights, List<Value> directions) {
    }

    private final Player player;
    private final Remedies remedies;
    private final int batch;
    private final int width;
    private final Mlp net;
    private final Optional<MinibatchDiscrimination> kernels;
    private final Optional<SpectralNorm> spectral;
    private final Tensor reference;

    /// @param examples where virtual batch normalisation takes its reference batch from
    Discriminator(Gan gan, Examples examples, Streams streams, Memory memory) {
        player = gan.discriminator();
        remedies = gan.remedies();
        batch = gan.batch();
        width = examples.width();
        net = player.net(width * remedies.packing(), 1);
        kernels = remedies.minibatchKernels() > 0
                ? Optional.of(new MinibatchDiscrimination(net.width(), remedies.minibatchKernels())) : Optional.empty();
        spectral = remedies.spectralNorm() ? Optional.of(new SpectralNorm(net, streams.init().child("directions"), memory))
                : Optional.empty();
        reference = remedies.virtualBatchNorm().discriminator() ? memory.tensor(batch, width) : null;
        if (reference != null) {
            Stream rows = streams.data().child("reference");
            for (int i = 0; i < batch; i++) {
                examples.putMarked(rows.below(i, examples.size()), reference, i);
            }
        }
    }

    /// The net's own parameters, then what the remedies add: kernels, then scales.
    List<Parameters.Part> parts() {
        List<Parameters.Part> parts = new ArrayList<>(net.parts());
        kernels.ifPresent(k -> parts.addAll(k.parts()));
        if (reference != null) {
            parts.addAll(VirtualBatchNorm.parts(net));
        }
        return parts;
    }

    /// First weights, in the order of {@link #parts}.
    void initialise(Parameters parameters, Stream noise) {
        net.initialise(parameters, player.initialiser(), noise);
        kernels.ifPresent(k -> {
            List<float[]> first = k.initial(player.initialiser(), noise.child("minibatch kernels"));
            for (int i = 0; i < first.size(); i++) {
                parameters.windows().get(net.parts().size() + i).put(first.get(i));
            }
        });
    }

    /// D as it is when a program reads it.
    Moment at(Graph graph, Parameters parameters) {
        return new Moment(parameters.in(graph), spectral.map(s -> s.in(graph)).orElse(List.of()));
    }

    /// D with other weights, one power iteration on.
    Moment moved(Moment at, List<Value> weights) {
        return new Moment(weights, iterated(at));
    }

    /// The directions after one power iteration.
    List<Value> iterated(Moment at) {
        return SpectralNorm.iterated(at.weights(), at.directions());
    }

    /// Where the directions are kept; empty without spectral normalisation.
    List<Tensor> directions() {
        return spectral.map(SpectralNorm::directions).orElse(List.of());
    }

    /// Every hidden layer for each pack in `points`.
    List<Value> layers(Moment at, Value points) {
        List<Value> weights = SpectralNorm.normalised(at.weights(), at.directions());
        if (reference == null) {
            return net.layers(weights, packed(points));
        }
        List<Value> scales = weights.subList(weights.size() - net.hidden(), weights.size());
        return VirtualBatchNorm.layers(net, weights, scales, packed(points.graph().variable(reference)), packed(points));
    }

    /// The last hidden layer for each pack in `points`, or the pack itself if there is none.
    Value features(Moment at, Value points) {
        List<Value> layers = layers(at, points);
        return layers.isEmpty() ? packed(points) : layers.getLast();
    }

    /// The score of each pack; minibatches lie above each other in `points` and are judged apart.
    Value scores(Moment at, Value points) {
        Value features = features(at, points);
        Value scores = output(at, features);
        if (kernels.isEmpty()) {
            return scores;
        }
        int packs = batch / remedies.packing();
        Value near = null;
        for (int from = 0; from < features.shape().rows(); from += packs) {
            Value some = features.rows(from, from + packs);
            Value part = kernels.get().apply(kernelWeights(at), some, some);
            near = near == null ? part : near.above(part);
        }
        return scores.plus(near);
    }

    /// The score of each of some points in the company of fakes, as many as make up a pack and a minibatch.
    Value scores(Moment at, Value points, IntFunction<Value> fakes) {
        Value features = companyFeatures(at, points, fakes);
        Value scores = output(at, features);
        if (kernels.isEmpty()) {
            return scores;
        }
        return scores.plus(kernels.get().apply(kernelWeights(at), features, features(at, fakes.apply(batch))));
    }

    /// The last hidden layer for each of some points, in packs with fakes.
    Value companyFeatures(Moment at, Value points, IntFunction<Value> fakes) {
        return features(at, accompanied(points, fakes));
    }

    /// Every hidden layer for each of some points, in packs with fakes.
    List<Value> companyLayers(Moment at, Value points, IntFunction<Value> fakes) {
        return layers(at, accompanied(points, fakes));
    }

    /// Each point followed by the fakes that make up its pack, the same for all: what changes from point to point is the point alone.
    private Value accompanied(Value points, IntFunction<Value> fakes) {
        int pack = remedies.packing();
        if (pack == 1) {
            return points;
        }
        int rows = points.shape().rows();
        int others = (pack - 1) * width;
        Value company = fakes.apply(pack - 1).reshape(1, others).expand(new Shape(rows, others));
        return points.beside(company).reshape(rows * pack, width);
    }

    private Value output(Moment at, Value features) {
        return net.output(SpectralNorm.normalised(at.weights(), at.directions()), features);
    }

    private List<Value> kernelWeights(Moment at) {
        return at.weights().subList(net.parts().size(), net.parts().size() + 2);
    }

    /// Rows of one pack each.
    private Value packed(Value points) {
        int pack = remedies.packing();
        return pack == 1 ? points : points.reshape(points.shape().rows() / pack, width * pack);
    }
}
