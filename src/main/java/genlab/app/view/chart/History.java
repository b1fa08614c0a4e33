package genlab.app.view.chart;

import genlab.data.Dataset;
import genlab.model.Model;
import genlab.quantity.Measured;
import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import genlab.quantity.Snapshot;
import genlab.stage.chart.Curve;
import genlab.train.Event;
import genlab.train.EventLog;
import genlab.train.Experiment;
import genlab.train.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the reports of a run said of every metric, by step, and what happened along its line. Steps played again replace what was read of
/// them; a future that is forgotten is forgotten here; another run begins empty.
public final class History {

    private final Map<String, Track> tracks = new HashMap<>();
    private final EventLog log = new EventLog();
    private Past awaited;
    private Experiment experiment;
    private Dataset data;
    private long step;
    private long head;

    /// Notes what a report holds.
    ///
    /// @return whether there is anything new to see
    public boolean add(Report report) {
        Snapshot snapshot = report.snapshot();
        boolean changed = false;
        experiment = report.experiment();
        log.take(report);
        if (snapshot.data() != data) {
            tracks.clear();
            data = snapshot.data();
            takeUp(report);
            changed = true;
        } else if (report.status().head() < head) {
            // The cut lies at or before every place the run has been at since it was made.
            long cut = Math.min(step, Math.min(snapshot.step(), report.status().head()));
            tracks.values().forEach(track -> track.cut(cut));
            changed = true;
        }
        changed |= step != snapshot.step() || head != report.status().head();
        step = snapshot.step();
        head = report.status().head();
        changed |= report.examined().filter(examined -> examined.data() == data).map(this::note).orElse(false);
        changed |= note(snapshot);
        return changed;
    }

    /// Notes what was read at one step, which may have taken long: the run may be further by now.
    private boolean note(Snapshot snapshot) {
        boolean changed = false;
        for (Metric metric : Metrics.ALL) {
            Optional<Measured> measured = metric.read(snapshot);
            // Before the first step an instrument has seen nothing yet, and says NaN.
            boolean early = snapshot.step() == 0 && measured.isPresent() && Double.isNaN(measured.get().value());
            if (measured.isPresent() && !early) {
                changed |= tracks.computeIfAbsent(metric.id(), id -> new Track()).add(snapshot.step(), measured.get());
            }
        }
        return changed;
    }

    /// What was read so far.
    public Past past() {
        Map<String, Curve> curves = new HashMap<>();
        tracks.forEach((id, track) -> curves.put(id, track.curve()));
        return new Past(experiment, head, Map.copyOf(curves), Optional.of(log.sightings()));
    }

    /// Takes up what was read of a run before, as soon as that run is reported; null gives up waiting for one.
    public void await(Past past) {
        awaited = past;
    }

    private void takeUp(Report report) {
        if (awaited != null && awaited.isOf(report.experiment())) {
            awaited.curves().forEach((id, curve) -> {
                Track track = tracks.computeIfAbsent(id, unknown -> new Track());
                for (int i = 0; i < curve.size(); i++) {
                    track.add(curve.steps()[i], curve.at(i));
                }
            });
            tracks.values().forEach(track -> track.cut(awaited.until()));
            awaited.sightings().ifPresent(sightings -> log.recall(sightings, awaited.until()));
            awaited = null;
        }
    }

    /// What happened along the known line, by step.
    public List<Event> events() {
        return log.events();
    }

    /// The model of the present run, there from the first report on.
    public Model model() {
        return experiment.model();
    }

    /// Where the run stands.
    public long step() {
        return step;
    }

    /// The last step of the known future.
    public long head() {
        return head;
    }

    /// The data of the present run; null before the first report.
    public Dataset data() {
        return data;
    }

    public Curve curve(Metric metric) {
        Track track = tracks.get(metric.id());
        return track == null ? Curve.none() : track.curve();
    }
}
