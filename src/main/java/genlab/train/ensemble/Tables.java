package genlab.train.ensemble;

import genlab.quantity.Band;
import genlab.quantity.Measured;
import genlab.train.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An ensemble as tables of text. They hold nothing that depends on the clock or on how the work was shared out.
///
/// @param results by variant and seed
public record Tables(Ensemble ensemble, List<Result> results, Optional<Integer> below) {

    public Tables {
        results = List.copyOf(results);
    }

    /// A row for each run: the varied knobs, the seed, where it ended and how, and its last metrics.
    public String runs() {
        List<String> metrics = results.stream().flatMap(result -> result.metrics().metrics().stream()).distinct().toList();
        StringBuilder csv = new StringBuilder(Cells.row(with(head("step", "status", "modes-missing", "fingerprint"), metrics)));
        for (Result result : results) {
            List<String> row = with(front(result), List.of(Long.toString(result.end().step()), result.complete() ? "complete" : "diverged",
                    Integer.toString(result.metrics().modes().missing()), result.fingerprint()));
            Map<String, Measured> last = result.metrics().last();
            metrics.forEach(id -> row.add(last.containsKey(id) ? Double.toString(last.get(id).value()) : ""));
            csv.append(Cells.row(row));
        }
        return csv.toString();
    }

    /// A row for each run and step at which it was read.
    public String metrics() {
        List<String> metrics = results.stream().flatMap(result -> result.metrics().metrics().stream()).distinct().toList();
        StringBuilder csv = new StringBuilder(Cells.row(with(head("step"), metrics)));
        for (Result result : results) {
            for (long step : result.metrics().steps()) {
                List<String> row = with(front(result), List.of(Long.toString(step)));
                metrics.forEach(id -> row.add(result.metrics().at(step, id).map(m -> Double.toString(m.value())).orElse("")));
                csv.append(Cells.row(row));
            }
        }
        return csv.toString();
    }

    /// A row for each run and event: “mode 5 lost”.
    public String events() {
        StringBuilder csv = new StringBuilder(Cells.row(head("step", "event", "what")));
        for (Result result : results) {
            for (Event event : result.events()) {
                csv.append(Cells.row(with(front(result), List.of(Long.toString(event.step()), event.kind().id(), event.sentence()))));
            }
        }
        return csv.toString();
    }

    /// A row for each variant, metric and step: the median and the 10 % and 90 % quantiles over the seeds.
    public String bands() {
        List<String> head = Stream.concat(ensemble.axes().stream().map(Axis::path), Stream.of("metric", "step", "runs", "low", "median",
                "high")).toList();
        StringBuilder csv = new StringBuilder(Cells.row(head));
        for (Summary summary : Summary.of(results, below)) {
            for (String metric : summary.metrics()) {
                Band band = summary.band(metric);
                for (int i = 0; i < band.size(); i++) {
                    csv.append(Cells.row(with(new ArrayList<>(summary.variant().settings().values()), List.of(metric,
                            Long.toString(band.steps()[i]), Integer.toString(band.runs()[i]), Double.toString(band.low()[i]),
                            Double.toString(band.median()[i]), Double.toString(band.high()[i])))));
                }
            }
        }
        return csv.toString();
    }

    private List<String> head(String... others) {
        return with(new ArrayList<>(ensemble.axes().stream().map(Axis::path).toList()), with(new ArrayList<>(List.of("seed")),
                List.of(others)));
    }

    private static List<String> front(Result result) {
        return with(new ArrayList<>(result.trial().variant().settings().values()), List.of(Long.toString(result.trial().seed())));
    }

    private static List<String> with(List<String> row, List<String> more) {
        row.addAll(more);
        return row;
    }

    /// Puts all of them, and the comparison, on the shelf.
    public void write(Shelf shelf) {
        Comparison comparison = Comparison.of(ensemble, results, below);
        shelf.table("ensemble.csv", runs());
        shelf.table("metrics.csv", metrics());
        shelf.table("events.csv", events());
        shelf.table("bands.csv", bands());
        shelf.table("comparison.csv", comparison.csv());
        shelf.table("comparison.tex", comparison.latex());
    }
}
