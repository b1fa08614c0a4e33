package genlab.model.gan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.learn.Activation;
import genlab.learn.Adam;
import genlab.learn.Initialiser;
import genlab.learn.Reference;
import genlab.model.Examples;
import genlab.model.Prior;
import genlab.noise.Streams;
import genlab.tensor.Memory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GameTest {

    private static final Reference PYTORCH = Reference.of(GameTest.class, "small-gan-pytorch.json");

    static List<GanLoss> losses() {
        return List.of(new NonSaturating(), new Minimax(), new LeastSquares(false), new LeastSquares(true));
    }

    private static String name(GanLoss loss) {
        return loss.equals(new LeastSquares(true)) ? "least-squares on probabilities" : loss.id();
    }

    @ParameterizedTest
    @MethodSource("losses")
    void the_first_steps_are_those_of_pytorch(GanLoss loss) {
        double[] knobs = PYTORCH.at("adam").numbers();
        Adam adam = new Adam(knobs[0], knobs[1], knobs[2]);
        int batch = (int) PYTORCH.at("batch").number();
        Player player = new Player(2, (int) PYTORCH.at("width").number(), Activation.TANH, Initialiser.GLOROT, adam, 1, 0);
        Gan gan = new Gan(loss, new Latent(2, Prior.Law.GAUSSIAN), player, player, batch);
        Examples examples = Examples.plain(new float[0]);
        try (Memory memory = new Memory()) {
            Nets nets = Nets.of(gan, examples, Streams.of(1, 2, 3), memory);
            Learner generates = nets.generates();
            Learner discriminates = nets.discriminates();
            generates.parameters().put(PYTORCH.at("generator").floats());
            discriminates.parameters().put(PYTORCH.at("discriminator").floats());
            Minibatch minibatch = new Minibatch(gan, examples, memory);
            Game game = new Game(gan, nets, minibatch, memory);
            List<Reference> steps = PYTORCH.at("steps").at(name(loss)).list();
            for (int k = 0; k < steps.size(); k++) {
                minibatch.real().put(PYTORCH.at("real").list().get(k).floats());
                minibatch.noise().put(PYTORCH.at("uniform").list().get(k).floats());
                game.discriminatorFirst();
                discriminates.descent().update(adam, 0);
                game.thenGenerator(player);
                generates.descent().update(adam, 0);
                // The normal quantile is good to 2e-6.
                assertEquals(steps.get(k).at("discriminator loss").number(), game.discriminatorLoss(), 1e-5);
                assertEquals(steps.get(k).at("generator loss").number(), game.generatorLoss(), 1e-5);
            }
            assertArrayEquals(steps.getLast().at("discriminator").floats(), discriminates.parameters().toArray(), 2e-5f);
            assertArrayEquals(steps.getLast().at("generator").floats(), generates.parameters().toArray(), 2e-5f);
        }
    }
}
