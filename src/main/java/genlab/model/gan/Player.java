package genlab.model.gan;

import genlab.card.Knob;
import genlab.learn.Activation;
import genlab.learn.Initialiser;
import genlab.learn.Mlp;
import genlab.learn.Optimiser;

/// The knobs of one player: its net and how it learns.
public record Player(
        @Knob(label = "Hidden layers", help = "With none the player is a linear map.", min = 0, max = 5) int layers,
        @Knob(label = "Units per layer", help = "The width of every hidden layer.", min = 1, max = 128) int width,
        @Knob(label = "Activation", help = "What a hidden unit does to the sum of its inputs.") Activation activation,
        @Knob(label = "Initial weights", help = "The law the first weights are drawn from.") Initialiser initialiser,
        @Knob(label = "Optimiser", help = "How a gradient moves the weights.") Optimiser optimiser,
        @Knob(label = "Updates per step", help = "How often this player moves in one training step; 0 freezes it.", min = 0, max = 100,
                live = true) int updates,
        @Knob(label = "Clip gradient at", help = "Longer gradients are shortened to this norm; 0 leaves them alone.", min = 0,
                max = 1e6, live = true) double clip) {

    Mlp net(int inputs, int outputs) {
        return new Mlp(inputs, layers, width, outputs, activation);
    }
}
