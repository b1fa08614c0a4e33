package genlab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import genlab.noise.Stream;
import genlab.tensor.Memory;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OptimisersTest {

    private static final List<Parameters.Part> PARTS = List.of(new Parameters.Part("weights", new Shape(5, 7)),
            new Parameters.Part("bias", new Shape(1, 7)), new Parameters.Part("slope", new Shape(1, 1)));
    private static final Stream NOISE = Stream.of(5);

    private final Memory memory = new Memory();

    /// A single parameter in double precision, by the formula of the paper.
    private static final class Single {
        private double theta;
        private double first;
        private double second;

        private void update(Optimiser optimiser, double g, int t) {
            switch (optimiser) {
                case Sgd(double rate) -> theta -= rate * g;
                case Momentum(double rate, double momentum) -> {
                    first = momentum * first + g;
                    theta -= rate * first;
                }
                case RmsProp(double rate, double decay) -> {
                    first = decay * first + (1 - decay) * g * g;
                    theta -= rate * g / (Math.sqrt(first) + 1e-8);
                }
                case Adam(double rate, double beta1, double beta2) -> {
                    first = beta1 * first + (1 - beta1) * g;
                    second = beta2 * second + (1 - beta2) * g * g;
                    double mean = first / (1 - Math.pow(beta1, t));
                    double square = second / (1 - Math.pow(beta2, t));
                    theta -= rate * mean / (Math.sqrt(square) + 1e-8);
                }
                default -> throw new IllegalArgumentException("Expected an optimiser with a reference here, got " + optimiser + ".");
            }
        }
    }

    static List<Optimiser> optimisers() {
        return Optimisers.ALL;
    }

    @AfterEach
    void free() {
        memory.close();
    }

    private Parameters parameters(int draw) {
        Parameters parameters = new Parameters(PARTS, memory);
        parameters.put(floats(draw, parameters.count()));
        return parameters;
    }

    private static float[] floats(int draw, int count) {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = (float) NOISE.child(draw).gaussian(i);
        }
        return floats;
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void twenty_updates_follow_the_formula(Optimiser optimiser) {
        Parameters parameters = parameters(0);
        Descent descent = new Descent(parameters, optimiser, memory);
        List<Single> references = new ArrayList<>();
        for (float start : parameters.toArray()) {
            Single single = new Single();
            single.theta = start;
            references.add(single);
        }
        for (int t = 1; t <= 20; t++) {
            float[] gradient = floats(t, parameters.count());
            descent.gradient().put(gradient);
            descent.update(optimiser, 0);
            for (int i = 0; i < gradient.length; i++) {
                references.get(i).update(optimiser, gradient[i], t);
                // Twenty roundings of numbers of size 4 and below.
                assertEquals(references.get(i).theta, parameters.toArray()[i], 4e-6);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void a_descent_goes_on_from_what_was_saved_bit_for_bit(Optimiser optimiser) {
        Descent descent = new Descent(parameters(0), optimiser, memory);
        move(descent, optimiser, 0, 5);
        Descent other = new Descent(parameters(99), optimiser, memory);
        other.load(descent.save());
        move(descent, optimiser, 5, 10);
        move(other, optimiser, 5, 10);
        assertArrayEquals(descent.parameters().toArray(), other.parameters().toArray());
        assertEquals(descent.gradientNorm(), other.gradientNorm());
    }

    private static void move(Descent descent, Optimiser optimiser, int from, int to) {
        for (int t = from; t < to; t++) {
            descent.gradient().put(floats(1000 + t, descent.gradient().count()));
            descent.update(optimiser, 0.5);
        }
    }

    @Test
    void a_gradient_longer_than_the_clip_is_shortened_to_it() {
        float[] gradient = floats(1, 43);
        double norm = 0;
        for (float g : gradient) {
            norm += g * g;
        }
        norm = Math.sqrt(norm);
        for (double clip : new double[] {0, 0.5, 1000}) {
            Parameters parameters = new Parameters(PARTS, memory);
            Descent descent = new Descent(parameters, new Sgd(1), memory);
            descent.gradient().put(gradient);
            descent.update(new Sgd(1), clip);
            assertEquals(norm, descent.gradientNorm(), 1e-5);
            assertEquals(clip == 0.5 ? 0.5 : norm, parameters.norm(), 1e-5);
        }
    }

    @Test
    void parameters_keep_their_matrices_apart() {
        Parameters parameters = parameters(3);
        assertArrayEquals(floats(3, 43), parameters.toArray());
        assertEquals(43, parameters.count());
        for (Tensor window : parameters.windows()) {
            window.fill(window.size());
        }
        float[] all = parameters.toArray();
        assertEquals(35, all[34]);
        assertEquals(7, all[35]);
        assertEquals(1, all[42]);
        String message = assertThrows(IllegalArgumentException.class, () -> parameters.put(new float[42])).getMessage();
        assertEquals("Expected 43 parameters, got 42; the checkpoint belongs to another model.", message);
    }

    @Test
    void the_first_number_that_is_not_finite_is_named_and_nothing_in_the_gaps() {
        Parameters parameters = parameters(0);
        parameters.windows().get(1).set(7, Float.NaN);
        assertEquals(Optional.empty(), parameters.fault());
        assertEquals(true, Double.isFinite(parameters.norm()));
        parameters.windows().get(1).set(6, Float.NEGATIVE_INFINITY);
        assertEquals(Optional.of("bias (-Infinity)"), parameters.fault());
        assertEquals(false, Double.isFinite(parameters.norm()));
    }
}
