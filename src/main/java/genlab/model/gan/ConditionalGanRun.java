package genlab.model.gan;

import genlab.math.Grid;
import genlab.math.PointMasses;
import genlab.math.Points;
import genlab.model.Conditional;
import genlab.model.Critic;
import genlab.model.Examples;
import genlab.model.LatentMap;
import genlab.model.Layered;
import genlab.model.Model;
import genlab.model.Pushforward;
import genlab.noise.Stream;
import genlab.noise.Streams;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// A conditional GAN in training. Looked at with one label it is a GAN with one generator and one discriminator; with all of them it
/// has a law, Σₖ frequency(k)·p_G(x|k), but no single G and no D that could judge a point without its label.
final class ConditionalGanRun extends Duel implements Conditional {

    private static final Set<Class<?>> OF_ONE_LABEL = Set.of(Pushforward.class, LatentMap.class, Critic.class, Layered.class);

    private final Examples examples;
    private OptionalInt label;

    /// @param examples with labels
    ConditionalGanRun(ConditionalGan model, Examples examples, Streams streams) {
        super(model.players(), examples, streams);
        this.examples = examples;
        label = model.shown();
    }

    @Override
    public void adopt(Model model) {
        ConditionalGan conditional = (ConditionalGan) model;
        adopt(conditional.players());
        label = conditional.shown();
    }

    @Override
    public boolean can(Class<?> ability) {
        return super.can(ability) && (label.isPresent() || !OF_ONE_LABEL.contains(ability));
    }

    @Override
    public int labels() {
        return examples.labels();
    }

    @Override
    public double frequency(int of) {
        return examples.frequency(of);
    }

    @Override
    public OptionalInt label() {
        return label;
    }

    @Override
    double[] told(double[] rows, int columns) {
        return examples.marked(rows, columns, label);
    }

    @Override
    public int[] sampledLabels(Stream noise, long from, int count) {
        Stream own = noise.child("labels");
        return IntStream.range(0, count).map(i -> label.orElseGet(() -> examples.label(own, from + i))).toArray();
    }

    @Override
    public Points sample(Stream noise, long from, int count) {
        int[] labels = sampledLabels(noise, from, count);
        return image(examples.marked(latents(noise, from, count), prior().dimensions(), i -> labels[i]));
    }

    /// Of all labels, the labels share the effort, as their images share the plane.
    @Override
    public void scatter(Grid grid, int effort, PointMasses to) {
        if (label.isPresent()) {
            super.scatter(grid, effort, to);
            return;
        }
        int each = (int) Math.ceil(effort / Math.sqrt(labels()));
        double[] corners = prior().lattice(each).nodes();
        for (int k = 0; k < labels(); k++) {
            int own = k;
            double share = frequency(k);
            Points image = image(examples.marked(corners, prior().dimensions(), i -> own));
            scatter(grid, each, image, (x, y, mass) -> to.add(x, y, share * mass));
        }
    }
}
