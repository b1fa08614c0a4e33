package genlab.app.view.transport;

import genlab.data.Dataset;
import genlab.quantity.Ledger;
import genlab.quantity.ModeLedger;
import genlab.train.Diverged;
import genlab.train.Order;
import genlab.train.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What happened along the known line of a run, made out from its reports: knobs turned, phases performed alone, divergence, and
/// modes lost or found again, as seen in the reports that tell of modes. Where the line is cut, what lay behind is forgotten.
final class EventLog {

    /// A mode counts as lost below a high-quality mass of 1/2500 and as found again only from twice that, so that one at the
    /// border does not fill the timeline.
    private static final double FOUND = 2.0 / 2500;

    private final List<Sighting> sightings = new ArrayList<>();
    private Dataset data;
    private long seen;
    private boolean[] first;
    private List<Order> orders;
    private List<Event> ordered = List.of();
    private List<Event> events = List.of();

    private record Sighting(long step, int mode, boolean found) {

        Event event() {
            return new Event(step, found ? Event.Kind.MODE_FOUND : Event.Kind.MODE_LOST,
                    "Mode " + (mode + 1) + (found ? " found" : " lost"));
        }
    }

    /// All events of the line, by step.
    List<Event> events() {
        return events;
    }

    void take(Report report) {
        if (report.snapshot().data() != data) {
            data = report.snapshot().data();
            sightings.clear();
            first = null;
            seen = -1;
        }
        long head = report.status().head();
        sightings.removeIf(sighting -> sighting.step() > head);
        seen = Math.min(seen, head);
        if (report.snapshot().step() > seen) {
            report.snapshot().get(new ModeLedger()).ifPresent(ledger -> compare(report.snapshot().step(), ledger));
        }
        if (report.orders() != orders) {
            orders = report.orders();
            ordered = events(orders);
        }
        events = Stream.of(sightings.stream().map(Sighting::event), ordered.stream(), report.status().diverged().stream().map(EventLog::of))
                .flatMap(kind -> kind).sorted(Comparator.comparingLong(Event::step)).toList();
    }

    private void compare(long step, Ledger ledger) {
        seen = step;
        if (first == null) {
            first = new boolean[ledger.modes()];
            for (int k = 0; k < first.length; k++) {
                first[k] = ledger.shares().get(k).covered();
            }
        }
        boolean[] covered = first.clone();
        sightings.forEach(sighting -> covered[sighting.mode()] = sighting.found());
        for (int k = 0; k < covered.length; k++) {
            Ledger.Share share = ledger.shares().get(k);
            boolean now = covered[k] ? share.covered() : share.quality() >= FOUND;
            if (now != covered[k]) {
                sightings.add(new Sighting(step, k, now));
            }
        }
    }

    private static Event of(Diverged diverged) {
        return new Event(diverged.step(), Event.Kind.DIVERGED, "Diverged: " + diverged.what());
    }

    /// A phase performed alone many times at one step is one event.
    private static List<Event> events(List<Order> orders) {
        Map<Order.Lone, Integer> alone = new LinkedHashMap<>();
        List<Event> events = new ArrayList<>();
        for (Order order : orders) {
            switch (order) {
                case Order.Turn turn -> events.add(new Event(turn.step(), Event.Kind.KNOB, turn.path() + " = " + turn.text()));
                case Order.ByHand hand -> events.add(new Event(hand.step(), Event.Kind.KNOB, hand.edit().toString()));
                case Order.Lone lone -> alone.merge(lone, 1, Integer::sum);
            }
        }
        alone.forEach((lone, times) -> events.add(new Event(lone.step(), Event.Kind.ALONE,
                lone.phase() + " alone" + (times == 1 ? "" : " × " + Widgets.count(times)))));
        return events;
    }
}
