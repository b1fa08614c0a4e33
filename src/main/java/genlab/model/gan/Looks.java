package genlab.model.gan;

import genlab.learn.Forward;
import genlab.learn.Parameters;
import genlab.model.Layered;
import genlab.model.Prior;
import genlab.model.gan.Discriminator.Moment;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;
import java.util.function.IntFunction;

/// What can be read off both nets at any points, compiled. Where D judges points in company, each point is judged among fakes of the
/// present generator, always made of the same latents.
final class Looks {

    private final Gan gan;
    private final Nets nets;
    private final float[] train;
    private final Stream company;
    private final Memory memory;

    Looks(Gan gan, Nets nets, float[] train, Streams streams, Memory memory) {
        this.gan = gan;
        this.nets = nets;
        this.train = train;
        this.company = streams.noise().child("company");
        this.memory = memory;
    }

    /// G with these parameters: its own or their average.
    Forward generator(Parameters parameters) {
        Graph graph = new Graph(memory);
        List<Value> weights = parameters.in(graph);
        return new Forward(graph, memory, gan.noise().dimensions(), z -> nets.generator().apply(weights, z));
    }

    /// D's score of each point.
    Forward scores() {
        Graph graph = new Graph(memory);
        Moment now = now(graph);
        IntFunction<Value> fakes = fakes(graph);
        return new Forward(graph, memory, 2, x -> nets.discriminator().scores(now, x, fakes));
    }

    /// −∂L_G/∂x, L_G the generator's loss at a single point.
    Forward descent() {
        Graph graph = new Graph(memory);
        Moment now = now(graph);
        IntFunction<Value> fakes = fakes(graph);
        return new Forward(graph, memory, 2, x -> {
            Value sum = gan.remedies().featureMatching() ? mismatch(now, x, fakes)
                    : gan.loss().generator(nets.discriminator().scores(now, x, fakes)).times(x.shape().rows());
            return graph.gradient(sum, x).getFirst().negate();
        });
    }

    /// What has the slopes of feature matching's loss at each point: 2·(E h(fakes) − E h(real))·h(x), the means held fixed.
    private Value mismatch(Moment now, Value x, IntFunction<Value> fakes) {
        Discriminator d = nets.discriminator();
        int rows = Math.min(gan.batch(), train.length / 2) / gan.remedies().packing() * gan.remedies().packing();
        Tensor real = memory.tensor(rows, 2);
        for (int i = 0; i < 2 * rows; i++) {
            real.set(i, train[i]);
        }
        Value means = d.features(now, fakes.apply(gan.batch())).meanRows()
                .minus(d.features(now, x.graph().variable(real)).meanRows()).detach();
        return d.companyFeatures(now, x, fakes).times(means).sum().times(2);
    }

    /// All hidden layers of a net, side by side.
    Forward hidden(Layered.Net net) {
        Graph graph = new Graph(memory);
        if (net.latent().isPresent()) {
            List<Value> weights = nets.generates().parameters().in(graph);
            return new Forward(graph, memory, net.inputs(), z -> beside(nets.generator().layers(weights, z)));
        }
        Moment now = now(graph);
        IntFunction<Value> fakes = fakes(graph);
        return new Forward(graph, memory, net.inputs(), x -> beside(nets.discriminator().companyLayers(now, x, fakes)));
    }

    private static Value beside(List<Value> layers) {
        return layers.stream().reduce(Value::beside).orElseThrow();
    }

    private Moment now(Graph graph) {
        return nets.discriminator().at(graph, nets.discriminates().parameters());
    }

    private IntFunction<Value> fakes(Graph graph) {
        List<Value> weights = nets.generates().parameters().in(graph);
        return count -> {
            Prior prior = gan.noise().prior();
            Tensor latents = memory.tensor(count, prior.dimensions());
            for (int i = 0; i < latents.size(); i++) {
                latents.set(i, (float) prior.coordinate(company, i));
            }
            return nets.generator().apply(weights, graph.variable(latents));
        };
    }
}
