package genlab.app.view.ensemble;

import genlab.app.view.Tip;
import genlab.math.Quantiles;
import genlab.quantity.Band;
import genlab.quantity.Measured;
import genlab.quantity.Metric;
import genlab.stage.chart.Figures;
import genlab.train.Event;
import genlab.train.ensemble.Comparison;
import genlab.train.ensemble.Result;
import genlab.train.ensemble.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;

/// The columns of the two tables: of variants, and of runs.
final class Columns {

    /// Widths in sizes of text: of a name or a spread, of a number.
    private static final double WIDE = 16.5;
    private static final double USUAL = 8;

    private Columns() {
    }

    /// Medians with the middle four fifths, in the order of the comparison.
    static List<TableColumn<Summary, String>> ofVariants(Comparison comparison) {
        List<TableColumn<Summary, String>> columns = new ArrayList<>(List.of(
                column("Variant", "", summary -> summary.variant().label()),
                column("Runs", "Runs that have ended", summary -> Integer.toString(summary.results().size())),
                column("Collapsed", "Runs that cover at most half of the modes at their end", Comparison::collapsed)));
        for (Metric metric : comparison.metrics()) {
            columns.add(column(metric.symbol(), metric.title() + ": median (10 % … 90 %)", WIDE,
                    summary -> spread(summary.last(metric.id()))));
        }
        return columns;
    }

    static List<TableColumn<Result, String>> ofRuns() {
        return List.of(column("Variant", "", result -> result.trial().variant().label()),
                column("Seed", "What the run's chance came from", result -> Long.toString(result.trial().seed())),
                column("Step", "Where the run ended", result -> Figures.step(result.end().step()) + (result.complete() ? "" : " diverged")),
                column("Modes", "Modes covered at the end", result -> last(result, "modes-covered")),
                column("HQ", "High-quality share at the end", result -> last(result, "high-quality")),
                column("KL", "KL(p‖p_G) at the end, in nats", result -> last(result, "kl")),
                column("Missing", "Modes covered once and not at the end", result -> Integer.toString(result.metrics().modes().missing())),
                column("First loss", "The first step at which a mode was seen lost", result -> {
                    OptionalLong step = firstLoss(result);
                    return step.isEmpty() ? "" : Figures.step(step.getAsLong());
                }));
    }

    /// Where a covered mode was first seen lost.
    static OptionalLong firstLoss(Result result) {
        return result.events().stream().filter(event -> event.kind() == Event.Kind.MODE_LOST).mapToLong(Event::step).findFirst();
    }

    private static String last(Result result, String metric) {
        Measured measured = result.metrics().last().get(metric);
        return measured == null ? "" : figure(measured.value());
    }

    private static String spread(Quantiles last) {
        return last.size() == 0 ? "" : figure(last.median()) + " (" + figure(last.at(Band.LOW)) + " … " + figure(last.at(Band.HIGH)) + ")";
    }

    private static String figure(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1000 ? Long.toString((long) value).replace('-', '−') : Figures.of(value);
    }

    private static <T> TableColumn<T, String> column(String head, String help, Function<T, String> text) {
        return column(head, help, help.isEmpty() ? WIDE : USUAL, text);
    }

    private static <T> TableColumn<T, String> column(String head, String help, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>();
        Label label = new Label(head);
        if (!help.isEmpty()) {
            Tip.on(label, help);
        }
        column.setId("column-" + head.replaceAll("[^A-Za-z]", "-").toLowerCase(Locale.ROOT));
        column.setGraphic(label);
        column.setSortable(false);
        label.fontProperty().subscribe(font -> column.setPrefWidth(width * font.getSize()));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        return column;
    }
}
