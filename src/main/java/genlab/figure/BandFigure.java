package genlab.figure;

import genlab.quantity.Band;
import genlab.stage.Palette;
import genlab.stage.chart.Chart;
import genlab.stage.chart.ChartPainting;
import genlab.stage.chart.Charts;
import genlab.stage.chart.Curve;
import genlab.stage.chart.Span;
import genlab.train.Experiment;
import genlab.train.ensemble.Summary;
import genlab.train.file.ExperimentJson;
import java.util.List;
import java.util.OptionalDouble;

/// A page that shows how several runs of one variant went: of each metric the median over the runs, between the 10 % and the 90 % quantile.
public final class BandFigure {

    /// A column of a paper wide, and as high as the charts of a GAN need.
    public static final Size SIZE = new Size(120, 170);

    private BandFigure() {
    }

    /// @param metrics the ids of what is charted, as far as the runs have it
    public static ChartFigure of(Summary summary, long steps, List<String> metrics, Palette palette, Size size) {
        List<String> read = summary.metrics().stream().filter(metrics::contains).toList();
        List<ChartPainting> charts = Charts.ALL.stream().map(chart -> chart.only(read)).filter(chart -> !chart.lines().isEmpty())
                .map(chart -> painting(chart, summary, steps)).toList();
        Caption caption = new Caption(summary.variant().label() + " · " + summary.results().size() + " seeds, median and middle 80 %", "",
                ExperimentJson.write(summary.variant().experiment()));
        return new ChartFigure(charts, palette, size, caption, steps);
    }

    private static ChartPainting painting(Chart chart, Summary summary, long steps) {
        List<Band> bands = chart.lines().stream().map(line -> summary.band(line.metric().id())).toList();
        List<Curve> medians = bands.stream().map(BandFigure::median).toList();
        Experiment first = summary.results().getFirst().trial().experiment();
        return new ChartPainting(chart, medians, bands, first.model(), first.dataset(), Span.until(steps), false, steps,
                OptionalDouble.empty());
    }

    private static Curve median(Band band) {
        return new Curve(band.steps(), band.median(), new double[band.size()]);
    }
}
