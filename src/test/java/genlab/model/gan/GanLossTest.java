package genlab.model.gan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.noise.Stream;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Program;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GanLossTest {

    private static final int COUNT = 13;

    private final Memory memory = new Memory();
    private final Graph graph = new Graph(memory);
    private final Tensor real = logits(1);
    private final Tensor fake = logits(2);

    /// What one logit adds to a loss, from the papers' formulas in double precision.
    private record Formula(DoubleUnaryOperator real, DoubleUnaryOperator fake, DoubleUnaryOperator generator) {

        static Formula of(GanLoss loss) {
            return switch (loss) {
                case NonSaturating() -> new Formula(a -> -logD(a), a -> -logD(-a), a -> -logD(a));
                case Minimax() -> new Formula(a -> -logD(a), a -> -logD(-a), a -> logD(-a));
                case LeastSquares(boolean probabilities) -> {
                    DoubleUnaryOperator d = probabilities ? a -> Math.exp(logD(a)) : a -> a;
                    DoubleUnaryOperator toOne = a -> 0.5 * Math.pow(d.applyAsDouble(a) - 1, 2);
                    yield new Formula(toOne, a -> 0.5 * Math.pow(d.applyAsDouble(a), 2), toOne);
                }
                case MaximumLikelihood() -> new Formula(a -> -logD(a), a -> -logD(-a), a -> -Math.exp(a));
                case Hinge() -> new Formula(a -> Math.max(0, 1 - a), a -> Math.max(0, 1 + a), a -> -a);
                case Wgan(double clip) -> new Formula(a -> -a, a -> a, a -> -a);
                case WganGp(double penalty) -> new Formula(a -> -a, a -> a, a -> -a);
                case FGan(FDivergence divergence, boolean nonSaturating) -> {
                    FGanTest.Conjugate f = FGanTest.Conjugate.of(divergence);
                    DoubleUnaryOperator paid = v -> f.conjugate().applyAsDouble(f.activation().applyAsDouble(v));
                    yield new Formula(v -> -f.activation().applyAsDouble(v), paid,
                            v -> -(nonSaturating ? f.activation() : paid).applyAsDouble(v));
                }
                default -> throw new IllegalArgumentException("Expected a loss with a formula here, got " + loss + ".");
            };
        }

        private static double logD(double a) {
            return -Math.log1p(Math.exp(-a));
        }
    }

    static List<GanLoss> losses() {
        List<GanLoss> losses = new ArrayList<>(GanLosses.ALL);
        losses.add(new LeastSquares(true));
        for (FDivergence divergence : FDivergence.values()) {
            losses.add(new FGan(divergence, true));
            losses.add(new FGan(divergence, false));
        }
        return losses;
    }

    private Tensor logits(int draw) {
        Tensor tensor = memory.tensor(COUNT, 1);
        for (int i = 0; i < COUNT; i++) {
            tensor.set(i, (float) (2 * Stream.of(draw).gaussian(i)));
        }
        return tensor;
    }

    @AfterEach
    void free() {
        memory.close();
    }

    @ParameterizedTest
    @MethodSource("losses")
    void losses_and_their_slopes_are_those_of_the_formula(GanLoss loss) {
        Formula formula = Formula.of(loss);
        Value a = graph.variable(real);
        Value b = graph.variable(fake);
        Value discriminator = loss.discriminator(a, b);
        Value generator = loss.generator(b);
        assertEquals(mean(formula.real, real) + mean(formula.fake, fake), run(discriminator).get(0), 1e-6);
        assertEquals(mean(formula.generator, fake), run(generator).get(0), 1e-6);
        slopes(formula.real, real, graph.gradient(discriminator, a).getFirst());
        slopes(formula.fake, fake, graph.gradient(discriminator, b).getFirst());
        slopes(formula.generator, fake, graph.gradient(generator, b).getFirst());
    }

    @ParameterizedTest
    @MethodSource("losses")
    void slopes_are_those_of_the_formula(GanLoss loss) {
        Formula formula = Formula.of(loss);
        for (double a : new double[] {-1.7, -0.4, 0.3, 0.9, 2.2}) {
            GanLoss.Slopes slopes = loss.slopes(a);
            assertEquals(slope(formula.real, a), slopes.real(), 1e-8);
            assertEquals(slope(formula.fake, a), slopes.fake(), 1e-8);
            assertEquals(slope(formula.generator, a), slopes.generator(), 1e-8);
        }
    }

    /// The least of what equal laws cost D at one output, and what G pays at that output.
    @ParameterizedTest
    @MethodSource("losses")
    void ideal_losses_are_those_of_the_best_discriminator_between_equal_laws(GanLoss loss) {
        Formula formula = Formula.of(loss);
        DoubleUnaryOperator both = a -> formula.real.applyAsDouble(a) + formula.fake.applyAsDouble(a);
        double best = IntStream.rangeClosed(-2000, 2000).mapToDouble(i -> i / 1000.0).boxed()
                .min(Comparator.comparingDouble(both::applyAsDouble)).orElseThrow();
        loss.ideal("d").ifPresent(ideal -> assertEquals(both.applyAsDouble(best), ideal, 1e-9));
        loss.ideal("g").ifPresent(ideal -> assertEquals(formula.generator.applyAsDouble(best), ideal, 1e-9));
    }

    private static double slope(DoubleUnaryOperator each, double a) {
        return (each.applyAsDouble(a + 1e-5) - each.applyAsDouble(a - 1e-5)) / 2e-5;
    }

    @Test
    void smoothed_labels_share_real_points_between_both_answers() {
        Value a = graph.variable(real);
        Value b = graph.variable(fake);
        for (LabelledLoss loss : List.of(new NonSaturating(), new Minimax(), new MaximumLikelihood())) {
            double share = mean(v -> -0.9 * Formula.logD(v) - 0.1 * Formula.logD(-v), real);
            assertEquals(share + mean(v -> -Formula.logD(-v), fake), run(loss.discriminator(a, b, 0.9)).get(0), 1e-6);
        }
        double squares = 0.5 * mean(v -> (v - 0.9) * (v - 0.9), real) + 0.5 * mean(v -> v * v, fake);
        assertEquals(squares, run(new LeastSquares(false).discriminator(a, b, 0.9)).get(0), 1e-6);
    }

    private static double mean(DoubleUnaryOperator each, Tensor logits) {
        double sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += each.applyAsDouble(logits.get(i)) / COUNT;
        }
        return sum;
    }

    private void slopes(DoubleUnaryOperator each, Tensor logits, Value gradient) {
        Tensor got = run(gradient);
        for (int i = 0; i < COUNT; i++) {
            double a = logits.get(i);
            assertEquals(slope(each, a) / COUNT, got.get(i), 1e-6);
        }
    }

    private Tensor run(Value value) {
        Program program = graph.compile(value);
        program.run();
        return program.get(value);
    }

    @ParameterizedTest
    @MethodSource("losses")
    void logit_and_probability_are_two_words_for_one_number(GanLoss loss) {
        for (double output : new double[] {0.01, 0.3, 0.5, 0.99}) {
            assertEquals(loss.probability(output), 1 / (1 + Math.exp(-loss.logit(output))), 1e-12);
        }
    }

    @Test
    void a_bare_score_beyond_the_probabilities_has_no_logit() {
        LeastSquares bare = new LeastSquares(false);
        assertTrue(Double.isNaN(bare.logit(1.2)) && Double.isNaN(bare.logit(-0.1)));
        assertEquals(1.2, bare.probability(1.2));
        assertEquals(0, bare.logit(0.5));
    }
}
