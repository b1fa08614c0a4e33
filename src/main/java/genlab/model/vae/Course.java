package genlab.model.vae;

import genlab.model.Checkpoint;
import genlab.model.Examples;
import genlab.model.Phase;
import genlab.noise.Streams;
import genlab.tensor.Memory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a variational autoencoder learns, lesson by lesson. Draw k is a function of k and the streams; nothing else is random.
final class Course {

    private static final Phase ENCODER = new Phase("E", "Train the encoder",
            "The encoder learns which latents this batch of points may come from; the decoder stands still.");
    private static final Phase DECODER = new Phase("D", "Train the decoder",
            "The decoder learns to turn the latents of this batch back into its points; the encoder stands still.");
    private static final Phase CRITIC = new Phase("C", "Train the critic",
            "The critic learns to tell the latents of this batch from the prior's.");

    private final Streams streams;
    private final Nets nets;
    private final Minibatch minibatch;
    private final Lesson lesson;
    private final Runnable moved;
    private Vae vae;
    private long draws;
    private double[] seen = new double[Lesson.READINGS.size()];

    /// @param moved called whenever parameters have changed
    Course(Vae vae, Nets nets, Examples examples, Streams streams, Memory memory, Runnable moved) {
        this.vae = vae;
        this.nets = nets;
        this.streams = streams;
        this.moved = moved;
        minibatch = new Minibatch(vae, examples, memory);
        lesson = new Lesson(vae, nets, minibatch, memory);
        Arrays.fill(seen, Double.NaN);
    }

    /// Takes up live knobs.
    void adopt(Vae other) {
        vae = other;
    }

    List<Phase> phases() {
        return nets.judges().isPresent() ? List.of(CRITIC, ENCODER, DECODER) : List.of(ENCODER, DECODER);
    }

    void perform(Phase phase) {
        draw();
        if (phase.equals(CRITIC)) {
            lesson.critic();
            move(nets.judges().orElseThrow());
        } else if (phase.equals(ENCODER)) {
            lesson.encoder();
            move(nets.encodes());
        } else {
            lesson.decoder();
            move(nets.decodes());
        }
    }

    /// Joint: one update of everything. In turn: the encoder's updates, each after one of the critic's, then the decoder's.
    void step() {
        if (vae.schedule().joint()) {
            together();
            return;
        }
        for (int k = 0; k < vae.schedule().encoderUpdates(); k++) {
            if (nets.judges().isPresent()) {
                perform(CRITIC);
            }
            perform(ENCODER);
        }
        for (int k = 0; k < vae.schedule().decoderUpdates(); k++) {
            perform(DECODER);
        }
    }

    private void together() {
        draw();
        nets.judges().ifPresent(judge -> {
            lesson.criticFirst();
            move(judge);
        });
        lesson.together();
        move(nets.encodes());
        move(nets.decodes());
    }

    private void draw() {
        minibatch.draw(draws, streams, vae);
        draws++;
    }

    private void move(Learner learner) {
        learner.update(vae);
        moved.run();
        for (int i = 0; i < seen.length; i++) {
            seen[i] = lesson.reading(i);
        }
    }

    Optional<String> fault() {
        return nets.learners().stream().flatMap(learner -> learner.fault().stream()).findFirst();
    }

    Checkpoint save() {
        Checkpoint state = Checkpoint.empty().with("draws", draws).with("seen", seen);
        for (Learner learner : nets.learners()) {
            state = learner.save(state);
        }
        return state;
    }

    void load(Checkpoint checkpoint) {
        draws = (long) checkpoint.get("draws")[0];
        seen = checkpoint.get("seen").clone();
        nets.learners().forEach(learner -> learner.load(checkpoint));
        moved.run();
    }

    SortedMap<String, Double> instruments() {
        SortedMap<String, Double> instruments = new TreeMap<>();
        instruments.put("objective", seen[0]);
        instruments.put("bound.batch", seen[1]);
        instruments.put("reconstruction.batch", seen[2]);
        instruments.put("kl.batch", seen[3]);
        instruments.put("gradient.encoder", nets.encodes().descent().gradientNorm());
        instruments.put("gradient.decoder", nets.decodes().descent().gradientNorm());
        nets.judges().ifPresent(judge -> instruments.put("loss.critic", seen[4]));
        return instruments;
    }
}
