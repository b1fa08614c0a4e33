package genlab.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.data.Dataset;
import genlab.data.Mode;
import genlab.data.mixture.TwoGaussians;
import genlab.model.gan.Gan;
import genlab.quantity.Opposite;
import genlab.quantity.Snapshot;
import genlab.quantity.mode.Ledger;
import genlab.quantity.mode.ModeLedger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventLogTest {

    private static final Experiment EXPERIMENT = Experiment.of(new TwoGaussians(), Gan.standard());
    private static final Dataset DATA = EXPERIMENT.dataset();

    private EventLog log = new EventLog();

    private static Ledger ledger(double... quality) {
        List<Mode> modes = DATA.distribution().modes();
        List<Ledger.Share> shares = List.of(new Ledger.Share(modes.get(0), quality[0], quality[0]),
                new Ledger.Share(modes.get(1), quality[1], quality[1]));
        return new Ledger(shares, shares, 0);
    }

    private void at(long step, long head, List<Order> orders, double... quality) {
        take(new Snapshot(step, DATA, Map.of(new ModeLedger(), ledger(quality))), head, orders);
    }

    private void take(Snapshot snapshot, long head, List<Order> orders) {
        long step = snapshot.step();
        log.take(new Report(new Status(step, head, true, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                EXPERIMENT, snapshot, Optional.empty(), List.of(), orders));
    }

    private List<String> told() {
        return log.events().stream().map(event -> event.step() + " " + event.sentence()).toList();
    }

    @Test
    void modesAreLostAndFoundOnceAndNotWhileGoingBack() {
        at(0, 0, List.of(), 0.5, 0.5);
        at(10, 10, List.of(), 0.5, 0);
        at(20, 20, List.of(), 0.5, 0.0005);
        at(30, 30, List.of(), 0.5, 0.2);
        at(5, 30, List.of(), 0.5, 0.5);
        at(10, 30, List.of(), 0.5, 0);
        assertEquals(List.of("10 Mode 2 lost", "30 Mode 2 regained"), told());
    }

    @Test
    void whereTheLineIsCutWhatLayBehindIsForgotten() {
        at(0, 0, List.of(), 0.5, 0.5);
        at(10, 10, List.of(), 0.5, 0);
        at(5, 5, List.of(), 0.5, 0.5);
        assertEquals(List.of(), told());
        at(12, 12, List.of(), 0, 0.5);
        assertEquals(List.of("12 Mode 1 lost"), told());
    }

    /// As a run is saved and opened again.
    @Test
    void whatWasSeenBeforeIsGoneOnFrom() {
        at(0, 0, List.of(), 0.5, 0);
        at(10, 10, List.of(), 0, 0.5);
        at(20, 20, List.of(), 0, 0);
        String saved = EventLog.csv(log.events());
        List<Event> before = log.events();
        log = new EventLog();
        at(20, 20, List.of(), 0, 0);
        log.recall(EventLog.sightings(saved), 20);
        assertEquals(before, log.events());
        at(30, 30, List.of(), 0, 0.5);
        assertEquals(List.of("10 Mode 1 lost", "10 Mode 2 found", "20 Mode 2 lost", "30 Mode 2 regained"), told());
        log.recall(EventLog.sightings(saved), 15);
        assertEquals(List.of("10 Mode 1 lost", "10 Mode 2 found"), told());
    }

    /// A model that translates has two sets of modes, and says whose it speaks of.
    @Test
    void modesOfTwoSetsAreToldApart() {
        Opposite<Ledger> other = new Opposite<>(new ModeLedger());
        take(new Snapshot(0, DATA, Map.of(new ModeLedger(), ledger(0.5, 0.5), other, ledger(0.5, 0))), 0, List.of());
        take(new Snapshot(10, DATA, Map.of(new ModeLedger(), ledger(0.5, 0), other, ledger(0, 0.5))), 10, List.of());
        List<String> expected = List.of("10 Mode 2 of X lost", "10 Mode 1 of Y lost", "10 Mode 2 of Y found");
        assertEquals(expected, told());
        log.recall(EventLog.sightings(EventLog.csv(log.events())), 10);
        assertEquals(expected, told());
        take(new Snapshot(20, DATA, Map.of(new ModeLedger(), ledger(0.5, 0), other, ledger(0.5, 0.5))), 20, List.of());
        assertEquals("20 Mode 1 of Y regained", told().getLast());
    }

    @Test
    void manyPerformancesOfAPhaseAtOneStepAreOneEvent() {
        Order.Lone lone = new Order.Lone(4, "D");
        at(9, 9, List.of(new Order.Turn(2, "model.generator.clip", "1"), lone, lone), 0.5, 0.5);
        assertEquals(List.of("2 model.generator.clip = 1", "4 D alone × 2"), told());
    }
}
