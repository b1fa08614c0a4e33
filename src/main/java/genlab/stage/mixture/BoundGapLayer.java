package genlab.stage.mixture;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.quantity.encoder.GapMap;
import genlab.stage.painting.OfGaps;

/// What the ELBO lacks of log p(x), over the stage.
public record BoundGapLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid; coarse ones are shown while a fine one is worked out.", min = 4,
                max = 100, live = true) int cells) implements OfGaps {

    public BoundGapLayer() {
        this(48);
    }

    @Override
    public String id() {
        return "bound-gap";
    }

    @Override
    public String title() {
        return "Gap of the bound";
    }

    @Override
    public String brief() {
        return "Gap";
    }

    @Override
    public String summary() {
        return "log p(x) − ELBO(x) = KL(q(z|x)‖p(z|x)), in nats, over the stage: how far the encoder’s posterior is from the true one.";
    }

    @Override
    public GapMap quantity() {
        return new GapMap(cells, false);
    }

    @Override
    public Field of(GapMap.Values gaps) {
        return gaps.whole();
    }

    @Override
    public String formula() {
        return "log p(x) − ELBO";
    }
}
