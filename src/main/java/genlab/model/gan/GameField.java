package genlab.model.gan;

import genlab.learn.Parameters;
import genlab.tensor.Tensor;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Both players' descent on the minibatch that is drawn, at any parameters.
final class GameField {

    private final Nets nets;
    private final Game game;

    GameField(Nets nets, Game game) {
        this.nets = nets;
        this.game = game;
    }

    int discriminators() {
        return nets.discriminates().parameters().count();
    }

    double[] parameters() {
        return joined(nets.discriminates().parameters(), nets.generates().parameters(), 1);
    }

    /// Minus both gradients; nothing that a checkpoint holds is changed.
    ///
    /// @param opponent D as it learns now, for looking ahead
    double[] at(double[] parameters, Player opponent) {
        double[] present = parameters();
        List<Tensor> directions = nets.discriminator().directions();
        List<float[]> kept = directions.stream().map(Tensor::toArray).toList();
        try {
            put(parameters);
            // D's program takes spectral normalisation one iteration on: G is asked before it.
            game.generator(opponent);
            game.discriminator();
            return joined(nets.discriminates().descent().gradient(), nets.generates().descent().gradient(), -1);
        } finally {
            put(present);
            for (int k = 0; k < kept.size(); k++) {
                directions.get(k).put(kept.get(k));
            }
        }
    }

    private void put(double[] all) {
        nets.discriminates().parameters().put(floats(all, 0, discriminators()));
        nets.generates().parameters().put(floats(all, discriminators(), all.length));
    }

    private static float[] floats(double[] all, int from, int to) {
        float[] part = new float[to - from];
        for (int i = 0; i < part.length; i++) {
            part[i] = (float) all[from + i];
        }
        return part;
    }

    private static double[] joined(Parameters discriminator, Parameters generator, int sign) {
        return DoubleStream.concat(doubles(discriminator.toArray()), doubles(generator.toArray())).map(v -> sign * v).toArray();
    }

    private static DoubleStream doubles(float[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]);
    }
}
