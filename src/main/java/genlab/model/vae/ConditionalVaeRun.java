package genlab.model.vae;

import genlab.math.Gaussian;
import genlab.model.Conditional;
import genlab.model.Decoder;
import genlab.model.Encoder;
import genlab.model.Examples;
import genlab.model.LatentMap;
import genlab.model.Layered;
import genlab.model.Model;
import genlab.noise.Stream;
import genlab.noise.Streams;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// A conditional variational autoencoder in training. Looked at with one label it is a variational autoencoder of that label's points; with
/// all of them it has a law, Σₖ frequency(k)·p(x|k), but a latent by itself is decoded to nothing, nor a point encoded. A label that no
/// training point has is not encoded, for nothing of it was learned.
final class ConditionalVaeRun extends Autoencoder implements Conditional {

    private static final Set<Class<?>> OF_ONE_LABEL = Set.of(Encoder.class, Decoder.class, LatentMap.class, Layered.class);

    private final Examples examples;
    private OptionalInt label;

    /// @param examples with labels
    ConditionalVaeRun(ConditionalVae model, Examples examples, Streams streams) {
        super(model.autoencoder(), examples, streams, model.shown());
        this.examples = examples;
        label = model.shown();
    }

    @Override
    public void adopt(Model model) {
        ConditionalVae conditional = (ConditionalVae) model;
        label = conditional.shown();
        adopt(conditional.autoencoder(), label);
    }

    @Override
    public boolean can(Class<?> ability) {
        return super.can(ability) && (!OF_ONE_LABEL.contains(ability) || label.isPresent() && frequency(label.getAsInt()) > 0);
    }

    @Override
    public int labels() {
        return examples.labels();
    }

    @Override
    public double frequency(int of) {
        return examples.frequency(of);
    }

    @Override
    public OptionalInt label() {
        return label;
    }

    @Override
    public int[] sampledLabels(Stream noise, long from, int count) {
        Stream own = noise.child("labels");
        return IntStream.range(0, count).map(i -> label.orElseGet(() -> examples.label(own, from + i))).toArray();
    }

    @Override
    List<Gaussian> decode(double[] z, Stream stream, long from) {
        int d = latentDimensions();
        int[] labels = sampledLabels(stream, from, z.length / d);
        return codec().laws(examples.marked(z, d, i -> labels[i]));
    }

    /// Of all labels, the labels share the nodes.
    @Override
    Evidence integrate(int limit) {
        if (label.isPresent()) {
            return Evidence.of(codec(), prior().standard(), limit);
        }
        List<Integer> there = IntStream.range(0, labels()).filter(k -> frequency(k) > 0).boxed().toList();
        double[] shares = there.stream().mapToDouble(this::frequency).toArray();
        int each = (int) Math.ceil(limit / Math.sqrt(there.size()));
        return Evidence.of(there.stream().map(k -> codec().about(OptionalInt.of(k))).toList(), shares, prior().standard(), each);
    }
}
