package genlab.learn;

import genlab.card.Knob;

/// The hidden layers of a net, as knobs.
public record Hidden(
        @Knob(label = "Hidden layers", help = "With none the net is a linear map.", min = 0, max = 5) int layers,
        @Knob(label = "Units per layer", help = "The width of every hidden layer.", min = 1, max = 128) int width,
        @Knob(label = "Activation", help = "What a hidden unit does to the sum of its inputs.") Activation activation,
        @Knob(label = "Initial weights", help = "The law the first weights are drawn from.") Initialiser initialiser) {

    /// Two layers of 32 tanh units.
    public static final Hidden STANDARD = new Hidden(2, 32, Activation.TANH, Initialiser.GLOROT);

    public Mlp net(int inputs, int outputs) {
        return new Mlp(inputs, layers, width, outputs, activation);
    }
}
