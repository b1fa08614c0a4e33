package genlab.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.gamma.InverseErf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How far the vector functions are from the true ones, all over the floats and at their edges.
class ElementaryFunctionsTest {

    private static final float INFINITY = Float.POSITIVE_INFINITY;
    private static final int COUNT = 200_003;

    private final Memory memory = new Memory();

    @AfterEach
    void free() {
        memory.close();
    }

    private float[] apply(UnaryOperator<Value> function, float... x) {
        Graph graph = new Graph(memory);
        Value y = function.apply(graph.variable(memory.tensor(1, x.length).put(x)));
        Program program = graph.compile(y);
        program.run();
        return program.get(y).toArray();
    }

    private static float[] range(double low, double high) {
        float[] x = new float[COUNT];
        for (int i = 0; i < COUNT; i++) {
            x[i] = (float) (low + (high - low) * i / (COUNT - 1));
        }
        return x;
    }

    /// Every size and both signs: ± 2^(low … high).
    private static float[] sizes(int low, int high) {
        float[] x = new float[COUNT];
        for (int i = 0; i < COUNT; i++) {
            x[i] = (float) ((i % 2 == 0 ? 1 : -1) * Math.pow(2, low + (high - low) * (double) i / (COUNT - 1)));
        }
        return x;
    }

    private static float[] positive(float[] x) {
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.abs(x[i]);
        }
        return x;
    }

    private void withinUlps(double ulps, UnaryOperator<Value> function, DoubleUnaryOperator truth, float[] x) {
        float[] y = apply(function, x);
        for (int i = 0; i < x.length; i++) {
            double expected = truth.applyAsDouble(x[i]);
            double error = Math.abs(y[i] - expected) / Math.ulp((float) expected);
            assertTrue(error <= ulps, "at " + x[i] + " expected " + expected + ", got " + y[i] + ", " + error + " ulp off");
        }
    }

    private void within(double relative, UnaryOperator<Value> function, DoubleUnaryOperator truth, float[] x) {
        float[] y = apply(function, x);
        for (int i = 0; i < x.length; i++) {
            double expected = truth.applyAsDouble(x[i]);
            assertEquals(expected, y[i], relative * Math.abs(expected) + Float.MIN_NORMAL, "at " + x[i]);
        }
    }

    private void gives(float expected, UnaryOperator<Value> function, float x) {
        assertEquals(expected, apply(function, x)[0], 0f, "at " + x);
    }

    @Test
    void exp_is_within_2_ulps() {
        withinUlps(2, Value::exp, Math::exp, range(-86.8, 88.72));
        withinUlps(2, Value::exp, Math::exp, sizes(-140, 6));
    }

    @Test
    void exp_at_the_edges() {
        gives(1, Value::exp, 0f);
        gives(1, Value::exp, -0f);
        gives(1, Value::exp, Float.MIN_VALUE);
        gives(INFINITY, Value::exp, 88.73f);
        gives(INFINITY, Value::exp, 1e30f);
        gives(INFINITY, Value::exp, INFINITY);
        gives(0, Value::exp, -87);
        gives(0, Value::exp, -1e30f);
        gives(0, Value::exp, -INFINITY);
        gives(Float.NaN, Value::exp, Float.NaN);
    }

    @Test
    void log_is_within_3_ulps() {
        withinUlps(3, Value::log, Math::log, range(1e-3, 10));
        withinUlps(3, Value::log, Math::log, range(0.99, 1.01));
        withinUlps(3, Value::log, Math::log, positive(sizes(-126, 127)));
    }

    @Test
    void log_at_the_edges() {
        gives(0, Value::log, 1f);
        gives(-INFINITY, Value::log, 0f);
        gives(-INFINITY, Value::log, -0f);
        gives(-INFINITY, Value::log, Float.MIN_VALUE);
        gives(Float.NaN, Value::log, -1f);
        gives(Float.NaN, Value::log, -INFINITY);
        gives(INFINITY, Value::log, INFINITY);
        gives(Float.NaN, Value::log, Float.NaN);
        withinUlps(3, Value::log, Math::log, new float[] {Float.MIN_NORMAL, Float.MAX_VALUE});
    }

    @Test
    void tanh_is_within_4e_7() {
        within(4e-7, Value::tanh, Math::tanh, range(-12, 12));
        within(4e-7, Value::tanh, Math::tanh, sizes(-140, 100));
    }

    @Test
    void tanh_at_the_edges() {
        gives(0, Value::tanh, 0f);
        assertEquals(-0f, apply(Value::tanh, -0f)[0]);
        assertEquals(1, apply(Value::tanh, INFINITY)[0], 4e-7f);
        assertEquals(-1, apply(Value::tanh, -INFINITY)[0], 4e-7f);
        gives(Float.NaN, Value::tanh, Float.NaN);
        for (float y : apply(Value::tanh, range(-100, 100))) {
            assertTrue(Math.abs(y) <= 1);
        }
    }

    @Test
    void sigmoid_is_within_5e_7() {
        within(5e-7, Value::sigmoid, x -> 1 / (1 + Math.exp(-x)), range(-86, 100));
        within(5e-7, Value::sigmoid, x -> 1 / (1 + Math.exp(-x)), sizes(-140, 6));
    }

    @Test
    void sigmoid_at_the_edges() {
        gives(0.5f, Value::sigmoid, -0f);
        gives(1, Value::sigmoid, INFINITY);
        gives(0, Value::sigmoid, -INFINITY);
        gives(0, Value::sigmoid, -100f);
        gives(Float.NaN, Value::sigmoid, Float.NaN);
    }

    @Test
    void softplus_is_within_5e_7() {
        within(5e-7, Value::softplus, ElementaryFunctionsTest::softplus, range(-86, 100));
        within(5e-7, Value::softplus, ElementaryFunctionsTest::softplus, positive(sizes(-140, 120)));
    }

    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    @Test
    void softplus_at_the_edges() {
        gives(INFINITY, Value::softplus, INFINITY);
        gives(0, Value::softplus, -INFINITY);
        gives(1e30f, Value::softplus, 1e30f);
        gives(Float.NaN, Value::softplus, Float.NaN);
    }

    /// In standard deviations of the normal: 2e-6 of the polynomials, and what the rounding of x says nothing about.
    @Test
    void the_normal_quantile_is_within_3e_6() {
        within(3e-6, Value::normalQuantile, x -> Math.sqrt(2) * InverseErf.value(x), range(-0.999_999_8, 0.999_999_8));
        within(3e-6, Value::normalQuantile, x -> Math.sqrt(2) * InverseErf.value(x), sizes(-120, -1));
    }

    @Test
    void square_roots_quotients_and_maxima_know_the_edges() {
        gives(Float.NaN, Value::sqrt, -1f);
        gives(INFINITY, Value::sqrt, INFINITY);
        gives(Float.NaN, x -> x.over(x), 0f);
        gives(INFINITY, x -> x.graph().constant(1).over(x), 0f);
        gives(Float.NaN, x -> x.max(x.graph().constant(0)), Float.NaN);
        gives(Float.NaN, x -> x.min(x.graph().constant(0)), Float.NaN);
        gives(0, Value::relu, -INFINITY);
        gives(INFINITY, Value::relu, INFINITY);
        gives(0, Value::sign, Float.NaN);
    }

    /// The largest element is taken out first.
    @Test
    void log_sum_exp_and_softmax_do_not_overflow() {
        float[] huge = {1000, 1001, -1e30f};
        assertEquals(1001 + Math.log1p(Math.exp(-1)), apply(Value::logSumExp, huge)[0], 1e-4);
        assertEquals(1 / (1 + Math.E), apply(Value::softmax, huge)[0], 1e-6);
        assertEquals(0, apply(Value::softmax, huge)[2]);
        assertEquals(Float.NEGATIVE_INFINITY, apply(Value::logSumExp, -INFINITY, -INFINITY)[0]);
    }

    /// A product writes its result, whatever was there.
    @Test
    void products_ignore_what_their_buffer_held() {
        for (int columns : new int[] {1, 3, 32}) {
            Graph graph = new Graph(memory);
            Tensor into = memory.tensor(5, columns);
            into.fill(Float.NaN);
            Value product = graph.variable(memory.tensor(5, 4)).matmul(graph.variable(memory.tensor(4, columns)));
            Program.of(graph, List.of(List.of(new Program.Target(product, into)))).run();
            for (float element : into.toArray()) {
                assertEquals(0, element);
            }
        }
    }
}
