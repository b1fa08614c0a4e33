package genlab.cli;

import genlab.card.KnobException;
import genlab.figure.Caption;
import genlab.figure.Figure;
import genlab.figure.FigureFormat;
import genlab.figure.FigureFormats;
import genlab.figure.PngFormat;
import genlab.figure.Size;
import genlab.model.Model;
import genlab.stage.Layer;
import genlab.stage.Layers;
import genlab.stage.Palette;
import genlab.stage.Plane;
import genlab.train.Trainer;
import genlab.train.file.ExperimentJson;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/// The options that say what a figure shows and on what.
final class PaperOptions {

    @Option(names = "--layers", split = ",", paramLabel = "ID", description = "Layers of the figures, with knobs as in "
            + "density:contours=true; see genlab list layers, genlab describe ID.")
    private List<String> layers = List.of();

    @Option(names = "--size", paramLabel = "WxHmm", description = "Size of a page; default 85x85mm.")
    private String size = "85x85mm";

    @Option(names = "--dpi", paramLabel = "DPI", description = "Pixels an inch of PNG; default 300.")
    private int dpi = 300;

    @Option(names = "--palette", paramLabel = "ID", description = "Colours, see genlab list palettes; default print.")
    private String palette = Palette.PRINT.id();

    @Option(names = "--bare", description = "Figures without a title.")
    private boolean bare;

    /// Shows these layers unless others are asked for.
    void usual(List<String> ids) {
        layers = layers.isEmpty() ? ids : layers;
    }

    /// What was asked for, checked against what the model has.
    ///
    /// @throws IllegalArgumentException in a sentence
    void check(Model model) {
        asked(model);
        size();
        colours();
        formats();
    }

    List<FigureFormat> formats() {
        PngFormat png = new PngFormat(dpi(dpi));
        return FigureFormats.ALL.stream().map(format -> format.id().equals(png.id()) ? png : format).toList();
    }

    private static int dpi(int dpi) {
        if (dpi < 36 || dpi > 1200) {
            throw new BadInput("Expected --dpi to be a whole number from 36 to 1200, got " + dpi + ".");
        }
        return dpi;
    }

    private Size size() {
        return Size.parse(size);
    }

    private Palette colours() {
        return Palette.ALL.stream().filter(p -> p.id().equals(palette)).findFirst().orElseThrow(() -> new KnobException(
                "Expected --palette to be one of " + Palette.ALL.stream().map(Palette::id).collect(Collectors.joining(", "))
                        + ", got “" + palette + "”."));
    }

    /// The layers asked for.
    private List<Layer> asked(Model model) {
        List<Layer> there = Layers.of(model);
        List<Layer> chosen = Layers.named(layers.stream().map(String::strip).toList());
        for (Layer layer : chosen) {
            if (there.stream().noneMatch(one -> one.id().equals(layer.id()))) {
                throw new BadInput("Expected layers that " + model.id() + " has (" + there.stream().map(Layer::id)
                        .collect(Collectors.joining(", ")) + "), got “" + layer.id() + "”.");
            }
        }
        Plane.of(chosen);
        return chosen;
    }

    /// The layers asked for; otherwise what the window shows of the run at first.
    private List<Layer> shown(Trainer trainer) {
        Model model = trainer.experiment().model();
        return layers.isEmpty() ? Layers.usual(Layers.of(model).stream()
                .filter(layer -> layer.needs().stream().allMatch(trainer.readings()::offers)).toList(), Plane.DATA) : asked(model);
    }

    /// The page at the step where the trainer stands.
    Figure figure(Trainer trainer) {
        List<Layer> shown = shown(trainer);
        Caption caption = new Caption(bare ? "" : trainer.experiment().title(), "", ExperimentJson.write(trainer.experiment()));
        return new Figure(trainer.snapshot(Layers.wanted(shown)), shown, colours(), size(), caption);
    }
}
