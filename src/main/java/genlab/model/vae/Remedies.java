package genlab.model.vae;

import genlab.card.Knob;

/// Against posterior collapse.
public record Remedies(
        @Knob(label = "Annealing", help = "The weight of KL grows from 0 to its full size over so many minibatches; 0: full at once.",
                unit = "minibatches", min = 0, max = 1_000_000, live = true) int annealing,
        @Knob(label = "Free bits", help = "Nats of KL that each latent coordinate has for nothing: below that nothing presses it onto the "
                + "prior.", unit = "nats", min = 0, max = 10) double freeBits) {

    public static final Remedies NONE = new Remedies(0, 0);

    /// The share of the KL term's weight at a minibatch, counted from 0.
    double share(long draw) {
        return annealing == 0 ? 1 : Math.min(1, draw / (double) annealing);
    }
}
