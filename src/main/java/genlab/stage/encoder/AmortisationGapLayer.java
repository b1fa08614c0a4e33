package genlab.stage.encoder;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.quantity.encoder.GapMap;
import genlab.stage.painting.OfGaps;

/// What the encoder’s posterior lacks of the best one of its family, over the stage.
public record AmortisationGapLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid; coarse ones are shown while a fine one is worked out.", min = 4,
                max = 100, live = true) int cells) implements OfGaps {

    public AmortisationGapLayer() {
        this(24);
    }

    @Override
    public String id() {
        return "amortisation-gap";
    }

    @Override
    public String title() {
        return "Amortisation gap";
    }

    @Override
    public String brief() {
        return "Amortisation";
    }

    @Override
    public String summary() {
        return "ELBO of q* − ELBO of q, in nats, over the stage: what is lost because one encoder answers for all points.";
    }

    @Override
    public GapMap quantity() {
        return new GapMap(cells, true);
    }

    @Override
    public Field of(GapMap.Values gaps) {
        return gaps.amortisation();
    }

    @Override
    public String formula() {
        return "ELBO of q* − ELBO";
    }
}
