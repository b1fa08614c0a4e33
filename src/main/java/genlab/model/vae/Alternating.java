package genlab.model.vae;

import genlab.card.Knob;

/// Coordinate ascent on the bound: some updates of the encoder with the decoder held, then some of the decoder with the encoder held.
public record Alternating(
        @Knob(label = "Encoder updates", help = "Updates of the encoder in each step, the decoder held.", min = 0, max = 100, live = true)
        int encoderUpdates,
        @Knob(label = "Decoder updates", help = "Updates of the decoder and the prior after them, the encoder held.", min = 0, max = 100,
                live = true) int decoderUpdates) implements Schedule {

    @Override
    public String id() {
        return "alternating";
    }

    @Override
    public String title() {
        return "In turn";
    }

    @Override
    public String summary() {
        return "First the encoder learns and the decoder stands still, then the other way round.";
    }
}
