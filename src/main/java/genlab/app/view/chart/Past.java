package genlab.app.view.chart;

import genlab.quantity.Measured;
import genlab.quantity.Metrics;
import genlab.quantity.mode.ModeWatch;
import genlab.stage.chart.Curve;
import genlab.train.EventLog;
import genlab.train.Experiment;
import genlab.train.Recording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What was read of a run before it was left or saved, to be charted again when it is gone back to.
///
/// @param experiment the run's; knobs that act while it runs may have been turned since
/// @param until      the last step of the run
/// @param curves     by metric
/// @param sightings  of modes, empty if nobody looked for them
public record Past(Experiment experiment, long until, Map<String, Curve> curves,
        Optional<List<ModeWatch.Sighting>> sightings) {

    private static final String ERROR = "-error";

    /// From the tables of metrics and of events as run files hold them: a column `step`, and one for each metric, its error's beside it.
    /// What is no number in it was not read.
    public static Past of(Recording recording, String csv, String events) {
        List<String> lines = csv.lines().toList();
        Map<String, Track> tracks = new HashMap<>();
        List<String> heads = lines.isEmpty() ? List.of() : List.of(lines.getFirst().split(",", -1));
        for (String line : lines.stream().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            number(heads, cells, "step").ifPresent(step -> Metrics.ALL.forEach(metric ->
                    number(heads, cells, metric.id()).ifPresent(value -> {
                        double error = number(heads, cells, metric.id() + ERROR).orElse(Double.NaN);
                        tracks.computeIfAbsent(metric.id(), id -> new Track()).add((long) step, new Measured(value, error));
                    })));
        }
        Map<String, Curve> curves = new HashMap<>();
        tracks.forEach((id, track) -> curves.put(id, track.curve()));
        return new Past(recording.origin(), recording.step(), Map.copyOf(curves),
                events.isEmpty() ? Optional.empty() : Optional.of(EventLog.sightings(events)));
    }

    private static OptionalDouble number(List<String> heads, String[] cells, String head) {
        int column = heads.indexOf(head);
        try {
            return column < 0 || column >= cells.length ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cells[column]));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /// Whether a run with this experiment may be the one: live knobs may have been turned since.
    boolean isOf(Experiment other) {
        return experiment.beganAs(other);
    }
}
