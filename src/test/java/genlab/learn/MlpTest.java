package genlab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.noise.Stream;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Program;
import genlab.tensor.Program.Target;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MlpTest {

    private static final Reference PYTORCH = Reference.of(MlpTest.class, "small-net-pytorch.json");

    /// Floats against doubles: losses and gradients of size 1 are sums of some dozen products.
    private static final double FLOAT = 2e-6;

    @ParameterizedTest
    @EnumSource
    void losses_gradients_and_adam_steps_are_those_of_pytorch(Activation activation) {
        try (Memory memory = new Memory()) {
            Mlp net = new Mlp(3, 2, 7, 2, activation);
            Parameters parameters = new Parameters(net.parts(), memory);
            parameters.put(PYTORCH.at("parameters").floats());
            double[] adam = PYTORCH.at("adam").numbers();
            Optimiser optimiser = new Adam(adam[0], adam[1], adam[2]);
            Descent descent = new Descent(parameters, optimiser, memory);
            Graph graph = new Graph(memory);
            List<Value> weights = parameters.in(graph);
            Value x = graph.variable(memory.tensor(11, 3).put(PYTORCH.at("x").floats()));
            Value wanted = graph.variable(memory.tensor(11, 2).put(PYTORCH.at("wanted").floats()));
            Value loss = net.apply(weights, x).minus(wanted).square().mean();
            List<Value> gradient = graph.gradient(loss, weights);
            List<Target> targets = new ArrayList<>(List.of(new Target(loss)));
            for (int k = 0; k < gradient.size(); k++) {
                targets.add(new Target(gradient.get(k), descent.gradient().windows().get(k)));
            }
            Program program = Program.of(graph, List.of(targets));
            for (Reference step : PYTORCH.at("steps").at(activation.name()).list()) {
                program.run();
                assertEquals(step.at("loss").number(), program.get(loss).get(0), FLOAT * step.at("loss").number());
                assertArrayEquals(step.at("gradient").floats(), descent.gradient().toArray(), (float) FLOAT);
                descent.update(optimiser, 0);
                // Adam divides by the gradient's size, so that a small gradient's relative error becomes one of the step, 0.01.
                assertArrayEquals(step.at("parameters").floats(), parameters.toArray(), 1e-5f);
            }
        }
    }

    @Test
    void its_layers_are_listed_in_order() {
        assertEquals(List.of("hidden layer 1 weights 2×5", "hidden layer 1 bias 1×5", "hidden layer 2 weights 5×5",
                "hidden layer 2 bias 1×5", "output layer weights 5×3", "output layer bias 1×3"),
                new Mlp(2, 2, 5, 3, Activation.TANH).parts().stream().map(part -> part.name() + " " + part.shape()).toList());
        assertEquals(List.of("output layer weights 2×3", "output layer bias 1×3"),
                new Mlp(2, 0, 5, 3, Activation.TANH).parts().stream().map(part -> part.name() + " " + part.shape()).toList());
    }

    @Test
    void one_more_layer_leaves_the_first_ones_as_they_were() {
        try (Memory memory = new Memory()) {
            List<Tensor> two = initialised(new Mlp(2, 2, 5, 3, Activation.TANH), memory);
            List<Tensor> three = initialised(new Mlp(2, 3, 5, 3, Activation.TANH), memory);
            for (int k = 0; k < 4; k++) {
                assertArrayEquals(two.get(k).toArray(), three.get(k).toArray());
            }
            assertArrayEquals(new float[5], two.get(1).toArray());
        }
    }

    private static List<Tensor> initialised(Mlp net, Memory memory) {
        Parameters parameters = new Parameters(net.parts(), memory);
        parameters.flat().fill(Float.NaN);
        net.initialise(parameters, Initialiser.GLOROT, Stream.of(3));
        return parameters.windows();
    }

    @Test
    void a_forward_pass_takes_any_number_of_rows() {
        try (Memory memory = new Memory()) {
            Forward forward = new Forward(new Graph(memory), memory, 2, x -> x.column(0).times(2).minus(x.column(1)));
            for (int rows : new int[] {0, 1, 511, 512, 513, 1300}) {
                double[] points = new double[2 * rows];
                for (int i = 0; i < points.length; i++) {
                    points[i] = i % 7 - 0.5 * (i % 3);
                }
                double[] results = forward.apply(points);
                assertEquals(rows, results.length);
                for (int i = 0; i < rows; i++) {
                    assertEquals(2 * points[2 * i] - points[2 * i + 1], results[i]);
                }
            }
        }
    }
}
