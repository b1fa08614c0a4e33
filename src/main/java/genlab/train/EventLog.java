package genlab.train;

import genlab.data.Dataset;
import genlab.quantity.mode.ModeName;
import genlab.quantity.mode.ModeWatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What happened along the known line of a run, made out from its reports: knobs turned, phases performed alone, divergence, and
/// modes lost or found again, as seen in the reports that tell of modes. Where the line is cut, what lay behind is forgotten.
public final class EventLog {

    private ModeWatch modes = new ModeWatch();
    private Dataset data;
    private long seen;
    private List<Order> orders;
    private List<Event> ordered = List.of();
    private Optional<Diverged> diverged = Optional.empty();
    private List<Event> events = List.of();

    /// All events of the line, by step.
    public List<Event> events() {
        return events;
    }

    /// Goes on from what was seen of the modes before.
    ///
    /// @param until the last step that was looked at
    public void recall(List<ModeWatch.Sighting> sightings, long until) {
        modes = new ModeWatch(sightings);
        modes.cut(until);
        seen = until;
        events = line(modes, ordered, diverged);
    }

    /// What was seen of the modes.
    public List<ModeWatch.Sighting> sightings() {
        return modes.sightings();
    }

    public void take(Report report) {
        if (report.snapshot().data() != data) {
            data = report.snapshot().data();
            modes = new ModeWatch();
            seen = -1;
        }
        long head = report.status().head();
        modes.cut(head);
        seen = Math.min(seen, head);
        long step = report.snapshot().step();
        Map<ModeName, Double> masses = ModeName.masses(report.snapshot());
        if (step > seen && !masses.isEmpty()) {
            seen = step;
            modes.look(step, masses);
        }
        if (report.orders() != orders) {
            orders = report.orders();
            ordered = events(orders);
        }
        diverged = report.status().diverged();
        events = line(modes, ordered, diverged);
    }

    /// The events of a run that is over.
    public static List<Event> of(ModeWatch modes, List<Order> orders, Optional<Diverged> diverged) {
        return line(modes, events(orders), diverged);
    }

    /// Events as CSV: the step, what kind of thing happened, and what in words.
    public static String csv(List<Event> events) {
        StringBuilder csv = new StringBuilder("step,event,what\n");
        events.forEach(event -> csv.append(event.step()).append(',').append(event.kind().id())
                .append(",\"").append(event.sentence().replace("\"", "\"\"")).append("\"\n"));
        return csv.toString();
    }

    /// What a table of events says of modes.
    public static List<ModeWatch.Sighting> sightings(String csv) {
        return csv.lines().map(line -> line.split(",", 3)).filter(cells -> cells.length == 3 && cells[0].matches("\\d{1,18}"))
                .flatMap(cells -> ModeWatch.Sighting.of(Long.parseLong(cells[0]), cells[2].replace("\"", "")).stream()).toList();
    }

    private static List<Event> line(ModeWatch modes, List<Event> ordered, Optional<Diverged> diverged) {
        return Stream.of(modes.sightings().stream().map(EventLog::of), ordered.stream(), diverged.stream().map(EventLog::of))
                .flatMap(kind -> kind).sorted(Comparator.comparingLong(Event::step)).toList();
    }

    private static Event of(ModeWatch.Sighting sighting) {
        return new Event(sighting.step(), sighting.found() ? Event.Kind.MODE_FOUND : Event.Kind.MODE_LOST, sighting.sentence());
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
                lone.phase() + " alone" + (times == 1 ? "" : " × " + String.format(Locale.ROOT, "%,d", times)))));
        return events;
    }
}
