package genlab.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.KnobException;
import genlab.math.Points;
import genlab.model.Sampler;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.data.DataPoints;
import genlab.quantity.model.Samples;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SessionTest {

    /// The samples again, but as something that takes long.
    private record Slow() implements Quantity<Points> {

        @Override
        public Set<Class<?>> needs() {
            return Set.of(Sampler.class);
        }

        @Override
        public Points read(Readings at) {
            return at.read(new Samples(10));
        }

        @Override
        public Cost cost() {
            return Cost.HEAVY;
        }
    }

    /// As many samples as are asked for, which are not told before `ready`, and a rough answer of one.
    private record Drafted(int count, CountDownLatch ready) implements Quantity<Points> {

        @Override
        public Set<Class<?>> needs() {
            return Set.of(Sampler.class);
        }

        @Override
        public Points read(Readings at) {
            while (count > 1 && ready.getCount() > 0) {
                at.goOn();
                Thread.onSpinWait();
            }
            return at.read(new Samples(count));
        }

        @Override
        public Cost cost() {
            return Cost.HEAVY;
        }

        @Override
        public List<Quantity<Points>> sketches() {
            return List.of(new Drafted(1, ready));
        }
    }

    /// Counts down when it is read.
    private record Heard(CountDownLatch read) implements Quantity<Boolean> {

        @Override
        public Set<Class<?>> needs() {
            return Set.of();
        }

        @Override
        public Boolean read(Readings at) {
            read.countDown();
            return true;
        }

        @Override
        public Cost cost() {
            return Cost.HEAVY;
        }
    }

    private record Broken() implements Quantity<Points> {

        @Override
        public Set<Class<?>> needs() {
            return Set.of();
        }

        @Override
        public Points read(Readings at) {
            throw new IllegalStateException("It broke.");
        }
    }

    /// Held, because what is set of a logger is forgotten with it.
    private static final Logger QUIET = Logger.getLogger(Session.class.getName());

    @BeforeAll
    static void silence() {
        QUIET.setLevel(Level.OFF);
    }

    @AfterAll
    static void speak() {
        QUIET.setLevel(null);
    }

    private final Session session = Session.of(Recording.of(Toy.EXPERIMENT));

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
    void playingSteppingSeekingAndTrainingWithoutAThreadGiveTheSameNumbers() {
        session.play();
        await(report -> report.status().step() > 500);
        long stood = session.pause().join().step();
        String played = fingerprint();

        Trainer headless = Trainer.of(Toy.EXPERIMENT);
        headless.seek(stood);
        assertEquals(headless.fingerprint(), played);

        session.seek(100).join();
        CompletableFuture<Status> last = null;
        for (long step = 100; step < stood; step++) {
            last = session.step();
        }
        assertEquals(stood, last.join().step());
        assertEquals(played, fingerprint());

        session.seek(3);
        session.seek(77);
        assertEquals(stood, session.seek(stood).join().step());
        assertEquals(played, fingerprint());
    }

    @Test
    void whatStandsStillIsExactAndPausingNeverTrains() {
        session.want(Set.of(new Samples(5), new DataPoints(5)));
        session.play();
        await(report -> report.status().step() > 100);
        Status stood = session.pause().join();
        Report report = session.take().orElseThrow();
        assertEquals(stood.step(), report.snapshot().step());
        assertEquals(stood.step(), report.status().step());
        Points samples = session.ask(t -> t.readings().read(new Samples(5))).join();
        assertEquals(samples, report.snapshot().get(new Samples(5)).orElseThrow());
        assertEquals(stood.step(), session.pause().join().step());

        session.step().join();
        assertEquals(stood.step() + 1, session.take().orElseThrow().snapshot().step());
        session.perform("lead").join();
        assertEquals(stood.step() + 1, session.take().orElseThrow().snapshot().step());
        session.seek(7).join();
        assertEquals(7, session.take().orElseThrow().snapshot().step());
        assertTrue(session.take().isEmpty());
    }

    @Test
    void aWaitingSessionTakesOrdersButNeitherTrainsNorTells() {
        try (Session waiting = Session.waiting(Recording.of(Toy.EXPERIMENT))) {
            waiting.play();
            assertEquals(0, waiting.ask(Trainer::step).join());
            assertTrue(waiting.take().isEmpty());
            waiting.start();
            Report first;
            do {
                first = waiting.take().orElse(null);
                Thread.onSpinWait();
            } while (first == null);
            assertTrue(first.status().playing());
            waiting.ask(t -> true).join();
        }
        Session.waiting(Recording.of(Toy.EXPERIMENT)).close();
    }

    @Test
    void aReceiverThatNeverLooksCostsNothing() {
        int[] reads = new int[1];
        record Counted(int[] reads) implements Quantity<Integer> {

            @Override
            public Set<Class<?>> needs() {
                return Set.of();
            }

            @Override
            public Integer read(Readings at) {
                return ++reads[0];
            }
        }
        session.want(Set.of(new Counted(reads)));
        session.seek(0).join();
        int before = session.ask(t -> reads[0]).join();
        session.play();
        long step = 0;
        while (step < 2000) {
            step = session.ask(Trainer::step).join();
        }
        assertEquals(before, session.ask(t -> reads[0]).join());
        session.take();
        await(report -> true);
    }

    @Test
    void knobsAreTurnedWhilePlaying() {
        session.play();
        assertEquals(Change.LIVE, session.set("model.rate", "0.05").join());
        assertTrue(session.ask(t -> true).join());
        assertEquals(Change.REBUILT, session.set("model.walkers", "7").join());
        assertTrue(await(report -> report.experiment().card().setting("model.walkers").text().equals("7")).status().playing());
        CompletionException refused = assertThrows(CompletionException.class, () -> session.set("model.rate", "fast").join());
        assertInstanceOf(KnobException.class, refused.getCause());
    }

    @Test
    void ordersWhilePlayingAreReplayed() {
        session.play();
        await(report -> report.status().step() > 50);
        session.set("model.rate", "0.02");
        session.ask(Trainer::step).join();
        session.set("model.rate", "0.2");
        await(report -> report.status().step() > 200);
        long stood = session.pause().join().step();
        String print = fingerprint();
        session.seek(0).join();
        session.seek(stood).join();
        assertEquals(print, fingerprint());
        Recording recording = session.ask(Trainer::recording).join();
        assertEquals(print, Trainer.of(recording.with(List.of())).fingerprint());
    }

    @Test
    void aSeekBeyondTheFutureTrainsAndCanBeCalledOff() {
        CompletableFuture<Status> far = session.seek(Long.MAX_VALUE);
        await(report -> report.status().step() > 300);
        assertFalse(session.pause().join().playing());
        assertTrue(far.join().step() >= 300);
        session.seek(Long.MAX_VALUE);
        assertEquals(10, session.seek(10).join().step());
        assertThrows(CompletionException.class, () -> session.seek(-1).join());
        assertEquals(10, session.ask(Trainer::step).join());
    }

    @Test
    void whatTakesLongIsToldRoughlyFirst() {
        Drafted drafted = new Drafted(10, new CountDownLatch(1));
        session.want(Set.of(drafted));
        await(r -> r.examined().flatMap(s -> s.get(drafted)).filter(points -> points.size() == 1).isPresent());
        drafted.ready().countDown();
        await(r -> r.examined().flatMap(s -> s.get(drafted)).filter(points -> points.size() == 10).isPresent());
    }

    @Test
    void aNewQuestionDoesNotWaitForAnOldOne() {
        session.want(Set.of(new Drafted(10, new CountDownLatch(1))));
        await(r -> r.examined().isPresent());
        session.want(Set.of(new Slow()));
        await(r -> r.examined().flatMap(s -> s.get(new Slow())).isPresent());
    }

    @Test
    void whilePlayingANewQuestionDoesNotWaitForTheNextReport() throws InterruptedException {
        session.play();
        session.want(Set.of(new Drafted(10, new CountDownLatch(1))));
        await(r -> r.examined().isPresent());
        CountDownLatch read = new CountDownLatch(1);
        session.want(Set.of(new Heard(read)));
        // Nobody takes reports, so none is made.
        assertTrue(read.await(10, TimeUnit.SECONDS));
    }

    @Test
    void practiceIsDoneInTurnAndToldToNobody() throws InterruptedException {
        session.want(Set.of(new Slow()));
        await(r -> r.examined().isPresent());
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch last = new CountDownLatch(1);
        session.practise(List.of(Set.of(new Heard(first)), Set.of(new Heard(last))));
        assertTrue(first.await(10, TimeUnit.SECONDS) && last.await(10, TimeUnit.SECONDS));
        session.seek(3);
        Report report = await(r -> r.examined().filter(s -> s.step() == 3).isPresent());
        assertEquals(Set.of(new Slow()), report.examined().orElseThrow().values().keySet());
    }

    @Test
    void practiceGivesWayToAQuestion() {
        session.practise(List.of(Set.of(new Drafted(10, new CountDownLatch(1)))));
        session.want(Set.of(new Slow()));
        await(r -> r.examined().flatMap(s -> s.get(new Slow())).isPresent());
    }

    @Test
    void heavyQuantitiesComeFromACheckpointWithTheirStep() {
        session.want(Set.of(new Slow(), new Samples(10)));
        session.seek(123);
        Report report = await(r -> r.examined().filter(s -> s.step() == 123).isPresent());
        assertEquals(report.snapshot().get(new Samples(10)), report.examined().orElseThrow().get(new Slow()));
        assertTrue(report.snapshot().get(new Slow()).isEmpty());
        session.play();
        await(r -> r.examined().filter(s -> s.step() > 500).isPresent());
        session.set("model.walkers", "2").join();
        await(r -> r.experiment().card().setting("model.walkers").text().equals("2") && r.examined().isPresent());
    }

    @Test
    void aDivergenceStopsAndItsRemedyGoesOn() {
        session.set("model.rate", "1e6");
        session.play();
        Report report = await(r -> r.status().diverged().isPresent());
        assertFalse(report.status().playing());
        assertEquals(report.status().diverged().orElseThrow().step() - 1, report.snapshot().step());
        assertFalse(session.play().join().playing());
        for (int third = 0; third < 13; third++) {
            session.takeRemedy().join();
            session.seek(2000).join();
        }
        assertEquals(2000, session.ask(Trainer::step).join());
    }

    @Test
    void aBrokenQuantityIsSaidAndTrainingGoesOn() {
        session.want(Set.of(new Broken()));
        session.play();
        Report report = await(r -> r.status().step() > 10);
        assertEquals("Reading failed: It broke.", report.status().trouble().orElseThrow());
    }

    @Test
    void anExperimentThatCannotStartLeavesTheOldOne() {
        Recording impossible = Recording.of(Toy.EXPERIMENT.with("points", "0"));
        assertThrows(CompletionException.class, () -> session.begin(impossible).join());
        assertEquals(1, session.step().join().step());
        try (Session none = Session.of(impossible)) {
            assertThrows(CompletionException.class, () -> none.play().join());
        }
    }

    @Test
    void closingWhilePlayingEndsTheThreadAndAnswersEveryOrder() {
        session.play();
        List<CompletableFuture<Status>> pending = IntStream.range(0, 100).mapToObj(i -> session.seek(1_000_000_000L + i)).toList();
        session.close();
        assertTrue(pending.stream().allMatch(CompletableFuture::isDone));
        assertThrows(CancellationException.class, () -> session.play().join());
    }

    @Test
    void aSpeedLimitBelowZeroIsRefused() {
        session.limit(10).join();
        session.limit(Double.POSITIVE_INFINITY).join();
        assertThrows(CompletionException.class, () -> session.limit(0).join());
    }

    @Test
    void thePaceHoldsTheLimitAndMeasuresTheSpeed() {
        Pace pace = new Pace();
        pace.limit(4);
        pace.start(0);
        long now = 0;
        for (int i = 0; i < 8; i++) {
            now += pace.remaining(now);
            pace.stepped(now);
        }
        assertEquals(1_750_000_000L, now);
        assertEquals(4, pace.rate(), 0.01);
        assertEquals(0, pace.remaining(now + 10_000_000_000L));
    }
}
