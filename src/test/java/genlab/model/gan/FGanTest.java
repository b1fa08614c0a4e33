package genlab.model.gan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.tensor.DoubleInterpreter;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Value;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.InverseErf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FGanTest {

    /// A divergence as the paper's tables have it, f* as a function of t.
    record Conjugate(DoubleUnaryOperator activation, DoubleUnaryOperator conjugate, DoubleUnaryOperator f) {

        static Conjugate of(FDivergence divergence) {
            return switch (divergence) {
                case KL -> new Conjugate(v -> v, t -> Math.exp(t - 1), u -> u * Math.log(u));
                case REVERSE_KL -> new Conjugate(v -> -Math.exp(-v), t -> -1 - Math.log(-t), u -> -Math.log(u));
                case PEARSON -> new Conjugate(v -> v, t -> t * t / 4 + t, u -> (u - 1) * (u - 1));
                case NEYMAN -> new Conjugate(v -> 1 - Math.exp(-v), t -> 2 - 2 * Math.sqrt(1 - t), u -> (u - 1) * (u - 1) / u);
                case JEFFREYS -> new Conjugate(v -> v + 1 - Math.exp(-v), FGanTest::jeffreysConjugate, u -> (u - 1) * Math.log(u));
                case HELLINGER -> new Conjugate(v -> 1 - Math.exp(-v), t -> t / (1 - t), u -> Math.pow(Math.sqrt(u) - 1, 2));
                case JS -> new Conjugate(v -> Math.log(2) - Math.log1p(Math.exp(-v)), t -> -Math.log(2 - Math.exp(t)),
                        u -> -(u + 1) * Math.log((1 + u) / 2) + u * Math.log(u));
                case GAN -> new Conjugate(v -> -Math.log1p(Math.exp(-v)), t -> -Math.log(1 - Math.exp(t)),
                        u -> u * Math.log(u) - (u + 1) * Math.log(u + 1));
            };
        }
    }

    private static final double H = 1e-3;

    private final Memory memory = new Memory();
    private final Graph graph = new Graph(memory);

    @AfterEach
    void free() {
        memory.close();
    }

    /// f*(t) = w + 1/w + t − 2, w = W(exp(1 − t)) by Newton's method: log w + w = 1 − t.
    private static double jeffreysConjugate(double t) {
        double log = 1 - t;
        for (int k = 0; k < 100; k++) {
            log -= (log + Math.exp(log) - (1 - t)) / (1 + Math.exp(log));
        }
        return Math.exp(log) + Math.exp(-log) + t - 2;
    }

    /// 0.33·N(−1, 0.25²) + 0.67·N(2, 2).
    private static double target(double x) {
        return 0.33 * normal(x, -1, 0.25) + 0.67 * normal(x, 2, Math.sqrt(2));
    }

    private static double normal(double x, double mean, double sd) {
        return Math.exp(-0.5 * Math.pow((x - mean) / sd, 2)) / (sd * Math.sqrt(2 * Math.PI));
    }

    /// The output at which `logRatio` is log u.
    private static double output(FDivergence divergence, double u) {
        return switch (divergence) {
            case KL -> 1 + Math.log(u);
            case PEARSON -> 2 * (u - 1);
            case NEYMAN -> 2 * Math.log(u);
            case HELLINGER -> 0.5 * Math.log(u);
            case REVERSE_KL, JEFFREYS, JS, GAN -> Math.log(u);
        };
    }

    /// At v with g(v) = f′(u) the conjugate's equality f(u) = u·g − f*(g) holds, and v stands for the ratio u.
    @ParameterizedTest
    @EnumSource
    void activation_and_conjugate_belong_to_the_divergence(FDivergence divergence) {
        Conjugate paper = Conjugate.of(divergence);
        for (double u : new double[] {0.2, 0.7, 1, 1.9, 4}) {
            double v = output(divergence, u);
            double slope = (paper.f.applyAsDouble(u + 1e-5) - paper.f.applyAsDouble(u - 1e-5)) / 2e-5;
            double g = paper.activation.applyAsDouble(v);
            assertEquals(slope, g, 1e-8 * Math.max(1, Math.abs(g)));
            assertEquals(paper.f.applyAsDouble(u), u * g - paper.conjugate.applyAsDouble(g), 1e-9);
            assertEquals(Math.log(u), divergence.logRatio(v), 1e-12);
        }
    }

    /// The best single normal for the mixture, by divergence (quadrature and a simplex search in an independent program): against the best
    /// discriminator the bound is the divergence, and the generator rests.
    @ParameterizedTest
    @CsvSource({
        "KL, 0.28809269154323647, 1.0100000105341411, 1.8304439319228274",
        "REVERSE_KL, 0.2506729144278313, 1.5840930505287099, 1.6294228873226362",
        "JEFFREYS, 0.5791012907084097, 1.3249162292146388, 1.7022696208928274",
        "JS, 0.12982693081674096, 1.3125152232372292, 1.7524731084610043",
        "PEARSON, 0.6616224767435823, 0.5663203777576935, 1.9267513660430404",
        "NEYMAN, 0.4071911498120162, 1.8285587389316986, 1.517051002265951",
        "HELLINGER, 0.13657507494393356, 1.3174999785159347, 1.7315606515303228",
        // That of JS, less log 4.
        "GAN, -1.2564674303031496, 1.3125152232372292, 1.7524731084610043",
    })
    void the_best_normal_is_where_the_generator_rests(FDivergence divergence, double value, double mean, double sd) {
        double bound = 0;
        double alongMean = 0;
        double alongSd = 0;
        DoubleBinaryOperator best = (x, shift) -> output(divergence, target(x + shift) / normal(x + shift, mean, sd));
        int cells = 28_000;
        double[] outputs = new double[cells];
        double[] slopes = new double[cells];
        for (int i = 0; i < cells; i++) {
            double x = -12 + (i + 0.5) * H;
            outputs[i] = best.applyAsDouble(x, 0);
            slopes[i] = (best.applyAsDouble(x, 1e-5) - best.applyAsDouble(x, -1e-5)) / 2e-5;
        }
        Value v = graph.variable(memory.tensor(cells, 1));
        Value conjugate = divergence.conjugate(v);
        DoubleInterpreter numbers = new DoubleInterpreter().with(v, outputs);
        double[] real = numbers.values(divergence.activation(v));
        double[] fake = numbers.values(conjugate);
        double[] pull = numbers.values(graph.gradient(conjugate.sum(), v).getFirst());
        for (int i = 0; i < cells; i++) {
            double x = -12 + (i + 0.5) * H;
            double q = normal(x, mean, sd) * H;
            bound += target(x) * H * real[i] - q * fake[i];
            // G(z) = mean + sd·z: the sample moves by 1 and by z.
            alongMean += q * pull[i] * slopes[i];
            alongSd += q * pull[i] * slopes[i] * (x - mean) / sd;
        }
        // The table's search stopped at 1e-10 in the divergence, so at about 1e-5 in the mean.
        assertEquals(value, bound, 1e-7);
        assertEquals(0, alongMean, 1e-4);
        assertEquals(0, alongSd, 1e-4);
    }

    /// What each divergence makes of the normal that is best for another, to the four decimals of the same independent program: none is
    /// as good for it as its own.
    @ParameterizedTest
    @CsvSource({
        "KL, 0.2881, 0.3648, 0.3107, 0.3049, 0.3171",
        "REVERSE_KL, 0.3545, 0.2507, 0.2684, 0.2769, 0.5671",
        "JEFFREYS, 0.6426, 0.6155, 0.5791, 0.5819, 0.8843",
        "JS, 0.1366, 0.1377, 0.1303, 0.1298, 0.1677",
        "PEARSON, 0.7576, 1.4801, 1.0298, 0.9840, 0.6616",
    })
    void each_divergence_has_a_best_normal_of_its_own(FDivergence divergence, double kl, double reverse, double jeffreys, double js,
            double pearson) {
        assertEquals(kl, bestBound(divergence, 1.01, 1.8304439), 6e-5);
        assertEquals(reverse, bestBound(divergence, 1.5840931, 1.6294229), 6e-5);
        assertEquals(jeffreys, bestBound(divergence, 1.3249162, 1.7022696), 6e-5);
        assertEquals(js, bestBound(divergence, 1.3125152, 1.7524731), 6e-5);
        assertEquals(pearson, bestBound(divergence, 0.5663204, 1.9267514), 6e-5);
    }

    /// E_p g(v) − E_q f*(g(v)) of the mixture p and a normal q, v the output that stands for p/q.
    private double bestBound(FDivergence divergence, double mean, double sd) {
        int cells = 28_000;
        double[] outputs = new double[cells];
        for (int i = 0; i < cells; i++) {
            double x = -12 + (i + 0.5) * H;
            outputs[i] = output(divergence, target(x) / normal(x, mean, sd));
        }
        Value v = graph.variable(memory.tensor(cells, 1));
        DoubleInterpreter numbers = new DoubleInterpreter().with(v, outputs);
        double[] real = numbers.values(divergence.activation(v));
        double[] fake = numbers.values(divergence.conjugate(v));
        double bound = 0;
        for (int i = 0; i < cells; i++) {
            double x = -12 + (i + 0.5) * H;
            bound += H * (target(x) * real[i] - normal(x, mean, sd) * fake[i]);
        }
        return bound;
    }

    /// R₁[T] = E_p T − E_q exp(T − 1), the bound of f-GAN, and the tighter R₂[T] = E_p T − log E_q exp(T) (Donsker and Varadhan 1983)
    /// for p = N(μ, 1), q = N(0, 1) and T = cx + d, in closed form: R₁ ≤ R₂ ≤ KL = μ²/2, equal at T = 1 + log p/q.
    @ParameterizedTest
    @CsvSource({"1.3, 1.3, 0.155", "1.3, 0.9, 0.155", "1.3, 1.3, 0.7", "-0.6, 0.4, 1", "-0.6, -0.6, 0.82"})
    void the_kl_bound_lies_below_donsker_and_varadhans(double mean, double c, double d) {
        double first = bound(mean, c, d);
        double second = c * mean + d - (d + c * c / 2);
        double kl = mean * mean / 2;
        assertEquals(c * mean + d - Math.exp(d - 1 + c * c / 2), first, 1e-9);
        assertTrue(first <= second + 1e-9 && second <= kl + 1e-12, first + " " + second + " " + kl);
        assertEquals(c == mean && Math.abs(d - 1 + kl) < 1e-12, Math.abs(first - kl) < 1e-9);
    }

    private double bound(double mean, double c, double d) {
        int cells = 24_000;
        double[] outputs = new double[cells];
        for (int i = 0; i < cells; i++) {
            outputs[i] = c * (-12 + (i + 0.5) * H) + d;
        }
        Value v = graph.variable(memory.tensor(cells, 1));
        DoubleInterpreter numbers = new DoubleInterpreter().with(v, outputs);
        double[] real = numbers.values(FDivergence.KL.activation(v));
        double[] fake = numbers.values(FDivergence.KL.conjugate(v));
        double bound = 0;
        for (int i = 0; i < cells; i++) {
            double x = -12 + (i + 0.5) * H;
            bound += H * (normal(x, mean, 1) * real[i] - normal(x, 0, 1) * fake[i]);
        }
        return bound;
    }

    /// G(z) = m + s·z, D = D*: the gradient of −E exp(a) along the samples' paths is that of KL(p‖p_G), in closed form for normals.
    @Test
    void maximum_likelihood_against_the_best_discriminator_descends_the_kl() {
        double mean = 0.4;
        double sd = 0.7;
        double m = -0.1;
        double s = 0.95;
        int count = 4000;
        double[] z = new double[count];
        for (int i = 0; i < count; i++) {
            z[i] = Math.sqrt(2) * InverseErf.value((2.0 * i + 1) / count - 1);
        }
        Value latent = graph.variable(memory.tensor(count, 1));
        Value shift = graph.variable(memory.tensor(1, 1));
        Value scale = graph.variable(memory.tensor(1, 1));
        Value fake = latent.times(scale).plus(shift);
        Value logit = fake.minus(mean).square().times(-0.5 / (sd * sd)).minus(fake.minus(m).square().times(-0.5 / (s * s)))
                .plus(Math.log(s / sd));
        Value loss = new MaximumLikelihood().generator(logit);
        DoubleInterpreter numbers = new DoubleInterpreter().with(latent, z).with(shift, new double[] {m}).with(scale, new double[] {s});
        // Midpoints of 4,000 slices of equal mass, and constants in single precision.
        assertEquals(-(mean - m) / (s * s), numbers.scalar(graph.gradient(loss, shift).getFirst()), 2e-4);
        double square = sd * sd + (mean - m) * (mean - m);
        assertEquals(1 / s - square / (s * s * s), numbers.scalar(graph.gradient(loss, scale).getFirst()), 2e-4);
    }
}
