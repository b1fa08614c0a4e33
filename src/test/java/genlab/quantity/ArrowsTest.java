package genlab.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.data.Dataset;
import genlab.data.file.OldFaithful;
import genlab.math.Points;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.model.density.GaussianMle;
import genlab.model.gan.Gan;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.quantity.critic.Descent;
import genlab.quantity.critic.NextStep;
import genlab.quantity.model.Samples;
import org.junit.jupiter.api.Test;

class ArrowsTest {

    private static final Dataset DATA = Dataset.of(new OldFaithful(), 0, Stream.of(4));

    /// A GAN keeps optimisers, counters and losses besides its weights: all of them must be put back.
    @Test
    void a_gan_is_left_bit_for_bit_as_it_was_and_then_steps_as_shown() {
        try (Run run = Gan.standard().start(DATA, Streams.of(1, 2, 3)); Run other = Gan.standard().start(DATA, Streams.of(1, 2, 3))) {
            for (int step = 0; step < 20; step++) {
                run.step();
                other.step();
            }
            Readings readings = new Readings(run, DATA, 20);
            Arrows arrows = readings.read(new NextStep(20));
            Points now = readings.read(new Samples(20));
            assertEquals(other.save().fingerprint(), run.save().fingerprint());
            run.step();
            other.step();
            assertEquals(other.save().fingerprint(), run.save().fingerprint());
            Points then = new Readings(run, DATA, 21).read(new Samples(20));
            for (int i = 0; i < 20; i++) {
                assertEquals(then.x(i) - now.x(i), arrows.by().x(i), 1e-12);
                assertEquals(then.y(i) - now.y(i), arrows.by().y(i), 1e-12);
            }
        }
    }

    @Test
    void the_next_step_is_shown_and_not_taken() {
        try (Run run = new GaussianMle().start(DATA, Streams.of(1, 2, 3))) {
            String before = run.save().fingerprint();
            Arrows arrows = new Readings(run, DATA, 0).read(new NextStep(20));
            assertEquals(before, run.save().fingerprint());
            assertEquals(((Sampler) run).sample(Samples.NOISE, 0, 20), arrows.from());
            run.step();
            Points next = ((Sampler) run).sample(Samples.NOISE, 0, 20);
            for (int i = 0; i < 20; i++) {
                assertEquals(next.x(i), arrows.from().x(i) + arrows.by().x(i), 1e-12);
                assertEquals(next.y(i), arrows.from().y(i) + arrows.by().y(i), 1e-12);
            }
            // Fitted already: the step after next moves nothing.
            Arrows none = new Readings(run, DATA, 1).read(new NextStep(20));
            assertEquals(Points.build(20, i -> new double[2]), none.by());
        }
    }

    @Test
    void descent_starts_at_the_shown_samples_and_climbs_the_critic() {
        MapRun generator = new MapRun(MapRun.NORMAL, (u, v) -> new double[] {u, 0.5 * v});
        DuelRun run = new DuelRun(generator, (x, y) -> 3 * x - y * y);
        Arrows arrows = new Readings(run, DATA, 0).read(new Descent(10));
        assertEquals(run.sample(Samples.NOISE, 0, 10), arrows.from());
        for (int i = 0; i < 10; i++) {
            assertEquals(3, arrows.by().x(i), 1e-6);
            assertEquals(-2 * arrows.from().y(i), arrows.by().y(i), 1e-6);
        }
    }
}
