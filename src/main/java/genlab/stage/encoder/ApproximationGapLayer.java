package genlab.stage.encoder;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.quantity.encoder.GapMap;
import genlab.stage.painting.OfGaps;

/// What the best posterior of the family lacks, over the stage.
public record ApproximationGapLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid; coarse ones are shown while a fine one is worked out.", min = 4,
                max = 100, live = true) int cells) implements OfGaps {

    public ApproximationGapLayer() {
        this(24);
    }

    @Override
    public String id() {
        return "approximation-gap";
    }

    @Override
    public String title() {
        return "Approximation gap";
    }

    @Override
    public String brief() {
        return "Approximation";
    }

    @Override
    public String summary() {
        return "log p(x) − ELBO of q*, in nats, over the stage: what even the best posterior of the family lacks.";
    }

    @Override
    public GapMap quantity() {
        return new GapMap(cells, true);
    }

    @Override
    public Field of(GapMap.Values gaps) {
        return gaps.approximation();
    }

    @Override
    public String formula() {
        return "log p(x) − ELBO of q*";
    }
}
