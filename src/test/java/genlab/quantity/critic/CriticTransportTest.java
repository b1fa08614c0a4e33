package genlab.quantity.critic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.data.Dataset;
import genlab.data.mixture.TwoGaussians;
import genlab.math.Points;
import genlab.model.Model;
import genlab.model.Phase;
import genlab.model.Run;
import genlab.model.gan.Gan;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.quantity.Readings;
import genlab.quantity.model.Transport;
import org.junit.jupiter.api.Test;

class CriticTransportTest {

    private static final Points REAL = Points.of(0, 0, 1, 0, 0, 2);

    private static final Dataset DATA = Dataset.of(new TwoGaussians(), 400, Stream.of(1));

    /// What was moved by (3, 4) lies 5 away, and a plane that falls by 1 along that way is the best of critics.
    @Test
    void the_best_critic_of_a_shift_finds_all_of_the_distance() {
        Transport.Plan plan = Transport.of(REAL, Points.build(3, i -> new double[] {REAL.x(i) + 3, REAL.y(i) + 4}));
        assertEquals(5, plan.cost(), 1e-12);
        double[] real = scores(plan.real(), 0.6, 0.8);
        double[] fake = scores(plan.fake(), 0.6, 0.8);
        assertEquals(5, CriticTransport.of(plan, real, fake, 1), 1e-12);
        assertEquals(2.5, CriticTransport.of(plan, real, fake, 2), 1e-12, "twice as steep elsewhere");
        assertEquals(5, CriticTransport.of(plan, real, fake, 0.01), 1e-12, "the slope the grid did not see");
        assertEquals(3, CriticTransport.of(plan, scores(plan.real(), 1, 0), scores(plan.fake(), 1, 0), 1), 1e-12);
    }

    private static double[] scores(Points at, double dx, double dy) {
        double[] scores = new double[at.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = -dx * at.x(i) - dy * at.y(i);
        }
        return scores;
    }

    @Test
    void a_critic_that_says_nothing_finds_nothing() {
        Transport.Plan plan = Transport.of(REAL, REAL);
        assertEquals(0, CriticTransport.of(plan, new double[3], new double[3], 0));
    }

    /// The generator held, the critic finds more than half of the distance, and at no time more than there is.
    @Test
    void a_critic_trained_alone_finds_much_of_the_distance_and_never_more() {
        try (Run run = start("wgan-gp")) {
            Phase critic = run.phases().getFirst();
            double share = 0;
            for (int update = 0; update < 1000; update++) {
                run.perform(critic);
                if (update % 50 == 49) {
                    Readings at = new Readings(run, DATA, update);
                    share = at.read(new CriticTransport(Transport.LIVE, 30)) / at.read(new Transport(Transport.LIVE)).cost();
                    assertTrue(share <= 1, "share " + share);
                }
            }
            assertTrue(share > 0.5, "share " + share);
        }
    }

    @Test
    void a_discriminator_estimates_something_else() {
        try (Run run = start("non-saturating")) {
            assertFalse(new Readings(run, DATA, 0).offers(new CriticTransport(Transport.LIVE, 30)));
        }
    }

    private static Run start(String loss) {
        return ((Model) Card.of(Gan.standard()).with("loss", loss)).start(DATA, Streams.of(1, 2, 3));
    }
}
