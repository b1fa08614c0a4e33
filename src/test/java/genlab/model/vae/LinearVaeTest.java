package genlab.model.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.Dataset;
import genlab.data.file.OldFaithful;
import genlab.model.Checkpoint;
import genlab.noise.Stream;
import genlab.noise.Streams;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Without hidden layers a variational autoencoder is probabilistic principal component analysis (Tipping and Bishop 1999; Lucas et al.
/// 2019): the best ELBO is its log-likelihood. On Old Faithful, standardised, whose covariance has the eigenvalues
/// 1.9008111683218143 and 0.09918883167818726 along (1, 1) and (1, −1); the numbers of the table were computed from them by closed form,
/// and reached by gradient descent in PyTorch to 1e-14.
class LinearVaeTest {

    private static final double FIRST = 1.9008111683218143;

    private static final Dataset DATA = Dataset.of(new OldFaithful(), 0, 0, Stream.of(1));

    private static Vae linear(int latent, double sd, double beta) {
        return Cases.with(Vae.standard(), "latent", "" + latent, "encoder.layers", "0", "decoder.layers", "0", "likelihood", "fixed",
                "likelihood.sd", "" + sd, "objective", "beta", "objective.beta", "" + beta, "batch", "272");
    }

    /// W = √(λ − βσ²) along (1, 1), V = (W²+ βσ²)⁻¹ Wᵀ, variance βσ²/(W² + βσ²); what is left collapses onto the prior.
    @ParameterizedTest
    @CsvSource({"2, 0.5, 1, -2.16424791, 1.014288", "2, 1, 1, -2.70861185, 0.321140", "1, 1.5811388300841898, 1, -3.15416780, 0",
        "2, 0.5, 4, -2.23919819, 0.321140", "1, 0.31494258, 1, -2.00365250, 1.476505"})
    void at_the_optimum_likelihood_and_kl_are_those_of_the_closed_form(int latent, double sd, double beta, double likelihood, double kl) {
        double cost = beta * sd * sd;
        double w = Math.sqrt(Math.max(FIRST - cost, 0));
        double[] phi = new double[2 * 2 * latent + 2 * latent];
        double[] theta = new double[2 * latent + 2];
        // Rows of the encoder's weights are x's coordinates, its columns μ, then log σ.
        phi[0] = w / (w * w + cost) / Math.sqrt(2);
        phi[2 * latent] = phi[0];
        phi[2 * 2 * latent + latent] = 0.5 * Math.log(cost / (w * w + cost));
        theta[0] = w / Math.sqrt(2);
        theta[1] = theta[0];
        try (VaeRun run = new VaeRun(linear(latent, sd, beta), DATA, Streams.of(1, 2, 3))) {
            Checkpoint fresh = run.save();
            run.load(fresh.with("encoder.parameters", phi).with("decoder.parameters", theta));
            double mean = Arrays.stream(run.logDensities(DATA.train())).average().orElseThrow();
            assertEquals(likelihood, mean, 2e-6);
            run.step();
            // A minibatch of 272 drawn from the 272: the KL of its points varies by about KL/√272.
            assertEquals(kl, run.instruments().get("kl.batch"), 4 * Math.max(kl, 0.001) / Math.sqrt(272));
        }
    }

    /// The bound, as trained with noise, ends within a hundredth of a nat of the likelihood of the best such law.
    @Test
    void training_gets_there() {
        Vae vae = Cases.with(linear(2, 0.5, 1), "optimiser.rate", "0.01");
        try (VaeRun run = new VaeRun(vae, DATA, Streams.of(1, 2, 3))) {
            double bound = 0;
            for (int k = 0; k < 3000; k++) {
                if (k == 2000) {
                    run.adopt(Cases.with(vae, "optimiser.rate", "0.001"));
                }
                run.step();
                bound += k < 2500 ? 0 : run.instruments().get("bound.batch") / 500;
            }
            double mean = Arrays.stream(run.logDensities(DATA.train())).average().orElseThrow();
            assertEquals(-2.16424791, mean, 0.01);
            // 500 minibatches of 272 with one latent a point: three standard errors.
            assertEquals(-2.16424791, bound, 0.015);
            assertTrue(bound < mean + 0.01);
        }
    }
}
