package genlab.model.gan.dirac;

import genlab.model.gan.dirac.DiracGan.State;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Program;
import genlab.tensor.Program.Target;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Both players' losses at a place of a Dirac GAN, penalties and all; with instance noise their means over normal quantiles.
final class DiracLosses implements AutoCloseable {

    private static final int QUANTILES = 200;

    private final Memory memory = new Memory();
    private final DiracGan game;
    private final double[] noise;
    private final Tensor real;
    private final Tensor fake;
    private final Program program;
    private final Value discriminator;
    private final Value generator;

    record Values(double discriminator, double generator) {
    }

    DiracLosses(DiracGan game) {
        this.game = game;
        noise = new double[game.noise() > 0 ? QUANTILES : 1];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = game.noise() * NormalDistribution.of(0, 1).inverseCumulativeProbability((i + 0.5) / noise.length);
        }
        real = memory.tensor(noise.length, 1);
        fake = memory.tensor(noise.length, 1);
        Graph graph = new Graph(memory);
        discriminator = game.loss().discriminator(graph.variable(real), graph.variable(fake));
        generator = game.loss().generator(graph.variable(fake));
        program = Program.of(graph, List.of(List.of(new Target(discriminator), new Target(generator))));
    }

    Values at(State state) {
        for (int i = 0; i < noise.length; i++) {
            real.set(i, (float) (state.psi() * noise[i]));
            fake.set(i, (float) (state.psi() * (state.theta() + noise[i])));
        }
        program.run();
        return new Values(program.get(discriminator).get(0) + game.penalty(state.psi()), program.get(generator).get(0));
    }

    @Override
    public void close() {
        memory.close();
    }
}
