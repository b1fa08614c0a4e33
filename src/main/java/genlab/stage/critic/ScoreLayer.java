package genlab.stage.critic;

import genlab.card.Knob;
import genlab.math.Field;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.critic.CriticScores;
import genlab.stage.ColourMap;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Scale;
import genlab.stage.Viewport;
import genlab.stage.painting.FieldPainting;
import genlab.stage.painting.OfField;
import genlab.stage.painting.Ranges;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The surface of a critic that gives no probabilities: real's tint where it scores high, fake's where it scores low, paper at the mean.
public record ScoreLayer(
        @Knob(label = "Cells a side", help = "Fineness of the grid on which the critic is evaluated.", min = 10, max = 400, live = true)
        int cells) implements OfField {

    public ScoreLayer() {
        this(60);
    }

    @Override
    public String id() {
        return "critic-score";
    }

    @Override
    public String title() {
        return "Critic’s score";
    }

    @Override
    public String brief() {
        return "Score";
    }

    @Override
    public String summary() {
        return "How highly a critic without probabilities scores each point, against its mean over the stage.";
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new CriticScores(cells));
    }

    @Override
    public Optional<Field> field(Snapshot snapshot) {
        return snapshot.get(new CriticScores(cells));
    }

    @Override
    public void contours(Pen pen, Viewport view, Palette palette, Field field) {
        FieldPainting.contours(pen, view, field, List.of(0.0), palette.line(palette.quiet(), 1.2));
    }

    @Override
    public ColourMap map(Palette palette) {
        return palette.verdict();
    }

    @Override
    public Scale scaleOf(Palette palette, Snapshot snapshot, Field field) {
        double most = Ranges.roundUp(Ranges.largest(field));
        return new Scale(palette.verdict(), -most, most, "score − mean");
    }
}
