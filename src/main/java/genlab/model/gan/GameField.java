package genlab.model.gan;

import genlab.tensor.Tensor;
import java.util.List;

/// Both players' descent on the minibatch that is drawn, at any parameters.
final class GameField {

    private final Nets nets;
    private final ParameterRow row;
    private final Game game;

    GameField(Nets nets, Game game) {
        this.nets = nets;
        row = new ParameterRow(List.of(nets.discriminates(), nets.generates()));
        this.game = game;
    }

    int discriminators() {
        return nets.discriminates().parameters().count();
    }

    double[] parameters() {
        return row.values();
    }

    /// Minus both gradients; nothing that a checkpoint holds is changed.
    ///
    /// @param opponent D as it learns now, for looking ahead
    double[] at(double[] parameters, Player opponent) {
        double[] present = parameters();
        List<Tensor> directions = nets.discriminator().directions();
        List<float[]> kept = directions.stream().map(Tensor::toArray).toList();
        try {
            row.put(parameters);
            // D's program takes spectral normalisation one iteration on: G is asked before it.
            game.generator(opponent);
            game.discriminator();
            return row.descent();
        } finally {
            row.put(present);
            for (int k = 0; k < kept.size(); k++) {
                directions.get(k).put(kept.get(k));
            }
        }
    }
}
