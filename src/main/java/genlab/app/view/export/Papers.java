package genlab.app.view.export;

import genlab.app.view.StageView;
import genlab.figure.Caption;
import genlab.figure.ChartFigure;
import genlab.figure.Figure;
import genlab.figure.Size;
import genlab.math.Frame;
import genlab.quantity.Snapshot;
import genlab.stage.Layer;
import genlab.stage.chart.ChartPainting;
import genlab.train.Report;
import genlab.train.file.ExperimentJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What of the window can be put on paper, as it stands at one moment: the stage, all charts, each chart.
final class Papers {

    /// A column of a journal, and as high as suits a chart in it.
    private static final double COLUMN = 85;
    private static final double CHART = 45;
    private static final double CHARTS = 35;

    private Papers() {
    }

    static List<Paper> of(Report report, StageView stage, List<ChartPainting> charts) {
        String experiment = ExperimentJson.write(report.experiment());
        String title = report.experiment().title();
        long step = report.snapshot().step();
        List<Layer> layers = stage.shown();
        Snapshot snapshot = stage.seen();
        Optional<Frame> part = Optional.ofNullable(stage.zoomedProperty().get());
        List<Paper> papers = new ArrayList<>();
        papers.add(new Paper("stage", "Stage", Size.COLUMN, (size, palette, titled) -> new Figure(snapshot, layers, palette, size,
                new Caption(titled ? title : "", "", experiment), part)));
        if (charts.size() > 1) {
            papers.add(new Paper("charts", "All charts", new Size(COLUMN, CHARTS * charts.size()), (size, palette, titled) ->
                    new ChartFigure(charts, palette, size, new Caption(titled ? title : "", "", experiment), step)));
        }
        for (ChartPainting chart : charts) {
            papers.add(new Paper(chart.chart().id(), "Chart: " + chart.chart().title(), new Size(COLUMN, CHART), (size, palette, titled) ->
                    new ChartFigure(List.of(chart), palette, size, new Caption(titled ? title : "", "", experiment), step)));
        }
        return papers;
    }
}
