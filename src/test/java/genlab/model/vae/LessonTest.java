package genlab.model.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import genlab.data.Dataset;
import genlab.data.mixture.ThreeBlobs;
import genlab.learn.Parameters;
import genlab.model.Examples;
import genlab.model.vae.likelihood.Likelihood;
import genlab.model.vae.likelihood.Likelihoods;
import genlab.model.vae.objective.Elbo;
import genlab.model.vae.objective.ImportanceWeighted;
import genlab.model.vae.objective.InfoMmd;
import genlab.model.vae.objective.Objective;
import genlab.model.vae.objective.Terms;
import genlab.model.vae.posterior.Diagonal;
import genlab.model.vae.posterior.FullCovariance;
import genlab.model.vae.posterior.PerPoint;
import genlab.model.vae.posterior.Planar;
import genlab.model.vae.prior.StandardPrior;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.tensor.Differences;
import genlab.tensor.DoubleInterpreter;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every gradient an autoencoder learns by, against differences of its loss, with common noise and in double precision; and what the
/// objectives have in common.
class LessonTest {

    private final Memory memory = new Memory();

    @AfterEach
    void free() {
        memory.close();
    }

    static List<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>(Cases.pairs(3, 3));
        Vae usual = Cases.small(new Elbo(Elbo.Form.CLOSED), new FullCovariance(), new StandardPrior(), 3, 3);
        for (Likelihood likelihood : Likelihoods.ALL) {
            pairs.add(Arguments.of(likelihood.id(), Cases.with(usual, "likelihood", likelihood.id())));
        }
        for (String form : List.of("entropy", "monte-carlo")) {
            pairs.add(Arguments.of(form, Cases.with(usual, "objective.form", form)));
        }
        pairs.add(Arguments.of("free bits", Cases.with(usual, "remedies.freeBits", "0.4")));
        pairs.add(Arguments.of("3-D", Cases.with(usual, "latent", "3")));
        return pairs;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void the_gradients_are_those_of_the_loss(String name, Vae vae) {
        check(vae, plain());
    }

    /// Labels stand beside points and beside each of their latents.
    @Test
    void the_gradients_with_labels_are_those_of_the_loss() {
        Examples labelled = Examples.labelled(Dataset.of(new ThreeBlobs(), 20, Stream.of(5)));
        check(Cases.small(new ImportanceWeighted(2), new FullCovariance(), new StandardPrior(), 3, 3), labelled);
        check(Cases.small(new Elbo(Elbo.Form.CLOSED), new PerPoint(), new StandardPrior(), 3, 3), labelled);
    }

    private static Examples plain() {
        float[] train = new float[40];
        for (int i = 0; i < train.length; i++) {
            train[i] = (float) Stream.of(3).gaussian(i);
        }
        return Examples.plain(train);
    }

    private void check(Vae vae, Examples examples) {
        Table table = new Table(vae, examples);
        Value loss = vae.objective().loss(table.pass.terms(table.critic));
        List<Value> weights = new ArrayList<>(table.scene.phi());
        weights.addAll(table.scene.theta());
        assertNotEquals(0, Differences.slope(loss, weights), 1e-6);
        Differences.check(loss, weights, 1e-6);
        if (!table.critic.isEmpty()) {
            Differences.check(table.pass.criticLoss(table.critic), table.critic, 1e-6);
        }
    }

    /// One latent and the draw's own KL: log p(x, z)/q(z|x).
    @Test
    void one_importance_weighted_latent_is_the_elbo() {
        assertEquals(loss(new Elbo(Elbo.Form.MONTE_CARLO)), loss(new ImportanceWeighted(1)), 1e-12);
    }

    @Test
    void info_with_alpha_0_and_lambda_1_is_the_elbo() {
        assertEquals(loss(new Elbo(Elbo.Form.CLOSED)), loss(new InfoMmd(0, 1)), 1e-12);
    }

    private double loss(Objective objective) {
        Vae vae = Cases.small(objective, new Diagonal(), new StandardPrior(), 5, 4);
        return new DoubleInterpreter().scalar(objective.loss(new Table(vae, plain()).pass.terms(List.of())));
    }

    /// The three forms of a flow's ELBO are one formula; of a normal's they differ by the noise of one latent a point.
    @Test
    void the_three_forms_of_the_elbo_are_equal_in_the_mean() {
        for (Vae vae : List.of(Cases.small(new Elbo(Elbo.Form.CLOSED), new FullCovariance(), new StandardPrior(), 4000, 4),
                Cases.small(new Elbo(Elbo.Form.CLOSED), new Planar(2), new StandardPrior(), 50, 4))) {
            Terms terms = new Table(vae, plain()).pass.terms(List.of());
            double closed = new DoubleInterpreter().scalar(new Elbo(Elbo.Form.CLOSED).loss(terms));
            for (Elbo.Form form : Elbo.Form.values()) {
                double other = new DoubleInterpreter().scalar(new Elbo(form).loss(terms));
                // log q and log p of one latent have standard deviations of about 1 each.
                assertEquals(closed, other, terms.divergence().isPresent() ? 4 * 1.5 / Math.sqrt(4000) : 1e-12, form.name());
            }
        }
    }

    /// The critic's term is one of the objective's only if its weight is not 0.
    @Test
    void the_weights_of_info_are_what_the_paper_says() {
        assertEquals(new Objective.Weights(0.75, 9.25), new InfoMmd(0.25, 10).weights());
    }

    /// Nets and a minibatch with random numbers everywhere.
    private final class Table {

        private final Graph graph = new Graph(memory);
        private final Nets.Scene scene;
        private final Lesson.Pass pass;
        private final List<Value> critic;

        Table(Vae vae, Examples examples) {
            Nets nets = new Nets(vae, examples, Streams.of(1, 2, 3), memory);
            for (Learner learner : nets.learners()) {
                stir(learner.parameters());
            }
            Minibatch minibatch = new Minibatch(vae, examples, memory);
            minibatch.draw(0, Streams.of(1, 2, 3), vae);
            scene = nets.in(graph);
            critic = nets.judges().map(judge -> judge.parameters().in(graph)).orElse(List.of());
            pass = new Lesson.Pass(vae, nets, scene, minibatch);
        }

        private void stir(Parameters parameters) {
            for (int k = 0; k < parameters.windows().size(); k++) {
                Tensor window = parameters.windows().get(k);
                for (int i = 0; i < window.size(); i++) {
                    window.set(i, (float) (window.get(i) + 0.3 * Stream.of(4).child(k).gaussian(i)));
                }
            }
        }
    }
}
