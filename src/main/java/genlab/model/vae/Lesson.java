package genlab.model.vae;

import genlab.model.vae.objective.Terms;
import genlab.model.vae.posterior.Posterior.Draw;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Program;
import genlab.tensor.Program.Target;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;

/// The updates of a variational autoencoder on one minibatch, compiled: both gradients at once, after the critic's if there is one, or one
/// alone, compiled when first asked for.
final class Lesson {

    /// What the last update saw before it moved anything, each 1×1: the loss, the bound and its two terms, the critic's loss.
    static final List<String> READINGS = List.of("loss", "bound", "reconstruction", "kl", "critic");

    private final Graph graph;
    private final List<Tensor> readings = new ArrayList<>();
    private final List<Target> judging = new ArrayList<>();
    private final List<Target> seen;
    private final List<Target> encoding;
    private final List<Target> decoding;
    private final Program together;
    private Program encoder;
    private Program decoder;
    private Program critic;

    /// @param minibatch filled before a program runs
    Lesson(Vae vae, Nets nets, Minibatch minibatch, Memory memory) {
        READINGS.forEach(name -> readings.add(memory.tensor(1, 1)));
        graph = new Graph(memory);
        Nets.Scene scene = nets.in(graph);
        Pass pass = new Pass(vae, nets, scene, minibatch);
        nets.judges().ifPresent(judge -> {
            List<Value> before = judge.parameters().in(graph);
            Value loss = pass.criticLoss(before);
            judging.add(new Target(loss, readings.get(4)));
            judging.addAll(judge.targets(graph.gradient(loss, before)));
        });
        // A second set of variables on the same memory: the critic as it is after its own update.
        List<Value> after = nets.judges().map(judge -> judge.parameters().in(graph)).orElse(List.of());
        Terms terms = pass.terms(after);
        Value loss = vae.objective().loss(terms);
        List<Value> weights = new ArrayList<>(scene.phi());
        weights.addAll(scene.theta());
        List<Value> gradient = graph.gradient(loss, weights);
        seen = List.of(new Target(loss, readings.get(0)), new Target(terms.bound(), readings.get(1)),
                new Target(terms.reconstruction().mean(), readings.get(2)), new Target(terms.klMean(), readings.get(3)));
        encoding = nets.encodes().targets(gradient.subList(0, scene.phi().size()));
        decoding = nets.decodes().targets(gradient.subList(scene.phi().size(), gradient.size()));
        together = judging.isEmpty() ? program(seen, encoding, decoding)
                : Program.of(graph, List.of(judging, joined(seen, encoding, decoding)));
    }

    /// One forward pass on a minibatch.
    static final class Pass {

        private final Vae vae;
        private final Nets nets;
        private final Nets.Scene scene;
        private final Minibatch minibatch;
        private final Graph graph;
        private final Value x;
        private final Value told;
        private final Draw draw;

        Pass(Vae vae, Nets nets, Nets.Scene scene, Minibatch minibatch) {
            this.vae = vae;
            this.nets = nets;
            this.scene = scene;
            this.minibatch = minibatch;
            graph = scene.phi().getFirst().graph();
            x = minibatch.real(graph);
            told = scene.tell(minibatch.told(x), minibatch.rows(graph));
            draw = vae.posterior().draw(minibatch.spread(told), minibatch.noise(graph), scene.shared());
        }

        /// @param critic its weights; empty if there is none
        Terms terms(List<Value> critic) {
            boolean standard = vae.prior().standard();
            Value z = draw.z();
            return new Terms(minibatch.points(), minibatch.draws(),
                    vae.likelihood().logDensity(minibatch.spread(x), scene.decode(minibatch.told(z)), scene.likelihood()),
                    vae.prior().logDensity(scene.prior(), z), draw.logDensity(),
                    vae.posterior().divergence(told, vae.latent()).filter(closed -> standard), vae.posterior().entropy(told, vae.latent()),
                    z, vae.objective().comparesWithPrior() ? others() : null, critic.isEmpty() ? null : scene.judge(critic, z),
                    minibatch.klWeight(graph), minibatch.overallWeight(graph), vae.remedies().freeBits());
        }

        private Value others() {
            return vae.prior().draw(scene.prior(), minibatch.component(graph), minibatch.priorNoise(graph));
        }

        /// −E log σ(c(z)) − E log(1 − σ(c(z′))), z the encoder's and z′ the prior's.
        Value criticLoss(List<Value> weights) {
            Value theirs = scene.judge(weights, draw.z());
            Value priors = scene.judge(weights, others());
            return theirs.negate().softplus().mean().plus(priors.softplus().mean());
        }
    }

    @SafeVarargs
    private static List<Target> joined(List<Target>... parts) {
        List<Target> all = new ArrayList<>();
        for (List<Target> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    @SafeVarargs
    private Program program(List<Target>... parts) {
        return Program.of(graph, List.of(joined(parts)));
    }

    /// Both gradients; with a critic only after {@link #criticFirst} on the same minibatch.
    void together() {
        if (judging.isEmpty()) {
            together.run();
        } else {
            together.run(1);
        }
    }

    void criticFirst() {
        together.run(0);
    }

    void encoder() {
        encoder = encoder == null ? program(seen, encoding) : encoder;
        encoder.run();
    }

    void decoder() {
        decoder = decoder == null ? program(seen, decoding) : decoder;
        decoder.run();
    }

    void critic() {
        critic = critic == null ? program(judging) : critic;
        critic.run();
    }

    double reading(int index) {
        return readings.get(index).get(0);
    }
}
