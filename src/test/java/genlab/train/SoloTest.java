package genlab.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.mixture.TwoGaussians;
import genlab.model.gan.Gan;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SoloTest {

    private final Session session = Session.of(Recording.of(Experiment.of(new TwoGaussians(), Gan.standard())));

    @AfterEach
    void end() {
        session.close();
    }

    private Report await(Predicate<Report> wanted) {
        while (true) {
            Optional<Report> report = session.take();
            if (report.filter(wanted).isPresent()) {
                return report.get();
            }
            Thread.onSpinWait();
        }
    }

    private String fingerprint() {
        return session.ask(Trainer::fingerprint).join();
    }

    @Test
    void aDiscriminatorAloneComesNearTheBestOneAndCanBePutBackFutureIncluded() {
        session.seek(300).join();
        session.seek(200).join();
        String before = fingerprint();

        session.solo("D", 3000);
        Solo solo = await(report -> report.status().solo().filter(s -> !s.running()).isPresent()).status().solo().orElseThrow();
        double gapBefore = solo.before().orElseThrow().gap().value();
        double gapAfter = solo.after().orElseThrow().gap().value();
        assertTrue(gapAfter < gapBefore / 2, "The gap went from " + gapBefore + " to " + gapAfter + " nats.");
        assertTrue(solo.fall().value() > 0);
        assertEquals(solo.exploitability().orElseThrow().value(), gapBefore - gapAfter, 1e-6, "V(D*) stays, since G does");
        assertEquals(200, session.pause().join().step());

        String after = fingerprint();
        session.seek(100).join();
        session.seek(200).join();
        assertEquals(after, fingerprint(), "What is kept is a part of the history.");
    }

    @Test
    void puttingBackBringsTheFutureBackToo() {
        session.seek(64).join();
        session.seek(32).join();
        String before = fingerprint();
        session.solo("G", 50);
        await(report -> report.status().solo().filter(s -> s.state() == Solo.State.ENOUGH).isPresent());
        assertEquals(32, session.pause().join().head());
        Status back = session.putBack().join();
        assertEquals(before, fingerprint());
        assertEquals(64, back.head());
        assertTrue(back.solo().isEmpty());
        session.seek(64).join();
        session.seek(32).join();
        assertEquals(before, fingerprint());
    }

    @Test
    void anyOtherOrderEndsIt() {
        session.solo("D", 1_000_000);
        await(report -> report.status().solo().filter(s -> s.updates() > 5).isPresent());
        assertEquals(Solo.State.CANCELLED, session.pause().join().solo().orElseThrow().state());
        assertTrue(session.step().join().solo().isEmpty());
        assertFalse(session.play().join().solo().isPresent());
    }

    @Test
    void playingStopsAtAStepExactlyAndAtAMetricAlwaysAtTheSameStep() {
        session.stopWhen(Set.of(new Stop.AtStep(123)));
        session.play();
        Status stopped = await(report -> report.status().stopped().isPresent()).status();
        assertEquals(123, stopped.step());
        assertFalse(stopped.playing());

        session.stopWhen(Set.of(Stop.WhenMetric.of("kl", true, 1.5)));
        session.play();
        long first = await(report -> report.status().stopped().isPresent()).status().step();
        assertEquals(0, first % Stop.EVERY);
        session.seek(0).join();
        session.stopWhen(Set.of());
        session.stopWhen(Set.of(Stop.WhenMetric.of("kl", true, 1.5)));
        session.play();
        assertEquals(first, await(report -> report.status().stopped().isPresent()).status().step());
        session.play();
        await(report -> report.status().step() > first + 2 * Stop.EVERY);
    }
}
