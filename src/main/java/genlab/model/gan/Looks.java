package genlab.model.gan;

import genlab.learn.Forward;
import genlab.learn.Parameters;
import genlab.model.Examples;
import genlab.model.Layered;
import genlab.model.gan.Discriminator.Moment;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/// What can be read off both nets at any rows of latents or points (with labels beside them where those count), compiled when first asked
/// for: most runs never are. Where D judges points in company, each point is judged among fakes of the present generator, always made of
/// the same latents.
final class Looks {

    private final Gan gan;
    private final Nets nets;
    private final Examples examples;
    private final Stream company;
    private final Memory memory;
    private final Forward generator;
    private final Optional<Forward> averaged;
    private final Forward scores;
    private Forward descent;
    private final Map<Layered.Net, Forward> hidden = new HashMap<>();

    Looks(Gan gan, Nets nets, Examples examples, Streams streams, Memory memory) {
        this.gan = gan;
        this.nets = nets;
        this.examples = examples;
        this.company = streams.noise().child("company");
        this.memory = memory;
        generator = generator(nets.generates().parameters());
        averaged = nets.generates().average().map(this::generator);
        scores = scores();
    }

    /// G of each row of latents: with its own parameters or with their average.
    double[] map(double[] rows, boolean average) {
        return (average && averaged.isPresent() ? averaged.get() : generator).apply(rows);
    }

    /// D's score of each row.
    double[] scores(double[] rows) {
        return scores.apply(rows);
    }

    /// −∂L_G/∂x at each row, L_G the generator's loss at a single point.
    double[] descent(double[] rows) {
        if (descent == null) {
            descent = descent();
        }
        return descent.apply(rows);
    }

    /// All hidden layers of a net, side by side.
    double[] hidden(Layered.Net net, double[] rows) {
        return hidden.computeIfAbsent(net, this::hidden).apply(rows);
    }

    private Forward generator(Parameters parameters) {
        Graph graph = new Graph(memory);
        List<Value> weights = parameters.in(graph);
        return new Forward(graph, memory, gan.noise().dimensions() + examples.labels(), z -> nets.generator().apply(weights, z));
    }

    private Forward scores() {
        Graph graph = new Graph(memory);
        Moment now = now(graph);
        IntFunction<Value> fakes = fakes(graph);
        return new Forward(graph, memory, examples.width(), x -> nets.discriminator().scores(now, x, fakes));
    }

    private Forward descent() {
        Graph graph = new Graph(memory);
        Moment now = now(graph);
        IntFunction<Value> fakes = fakes(graph);
        return new Forward(graph, memory, examples.width(), x -> {
            Value sum = gan.remedies().featureMatching() ? mismatch(now, x, fakes)
                    : gan.loss().generator(nets.discriminator().scores(now, x, fakes)).times(x.shape().rows());
            Value slopes = graph.gradient(sum, x).getFirst().negate();
            return examples.labels() > 0 ? slopes.columns(0, 2) : slopes;
        });
    }

    /// What has the slopes of feature matching's loss at each point: 2·(E h(fakes) − E h(real))·h(x), the means held fixed.
    private Value mismatch(Moment now, Value x, IntFunction<Value> fakes) {
        Discriminator d = nets.discriminator();
        int rows = Math.min(gan.batch(), examples.size()) / gan.remedies().packing() * gan.remedies().packing();
        Tensor real = memory.tensor(rows, examples.width());
        for (int i = 0; i < rows; i++) {
            examples.putMarked(i, real, i);
        }
        Value means = d.features(now, fakes.apply(gan.batch())).meanRows()
                .minus(d.features(now, x.graph().variable(real)).meanRows()).detach();
        return d.companyFeatures(now, x, fakes).times(means).sum().times(2);
    }

    private Forward hidden(Layered.Net net) {
        Graph graph = new Graph(memory);
        int inputs = net.inputs() + examples.labels();
        if (net.latent().isPresent()) {
            List<Value> weights = nets.generates().parameters().in(graph);
            return new Forward(graph, memory, inputs, z -> beside(nets.generator().layers(weights, z)));
        }
        Moment now = now(graph);
        IntFunction<Value> fakes = fakes(graph);
        return new Forward(graph, memory, inputs, x -> beside(nets.discriminator().companyLayers(now, x, fakes)));
    }

    private static Value beside(List<Value> layers) {
        return layers.stream().reduce(Value::beside).orElseThrow();
    }

    private Moment now(Graph graph) {
        return nets.discriminator().at(graph, nets.discriminates().parameters());
    }

    /// So many fakes as D is told of them.
    private IntFunction<Value> fakes(Graph graph) {
        List<Value> weights = nets.generates().parameters().in(graph);
        return count -> {
            Value latents = graph.variable(Generator.latents(count, gan.noise().prior(), examples, company, memory));
            Value points = nets.generator().apply(weights, latents);
            int dimensions = gan.noise().dimensions();
            return examples.labels() > 0 ? points.beside(latents.columns(dimensions, dimensions + examples.labels())) : points;
        };
    }
}
