package genlab.app.view.export;

import genlab.app.view.Typed;
import genlab.card.KnobException;
import genlab.figure.FigureFormat;
import genlab.figure.FigureFormats;
import genlab.figure.PngFormat;
import genlab.figure.Printable;
import genlab.figure.Size;
import genlab.stage.Palette;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;

/// What is put on paper, as which kind of file, how large and in which colours. Tells whether all of it makes sense.
final class ExportForm extends GridPane {

    private static final int LEAST_DPI = 36;
    private static final int MOST_DPI = 1200;
    private static final double MM_PER_INCH = 25.4;

    private final ComboBox<Paper> paper = new ComboBox<>();
    private final ComboBox<FigureFormat> format = new ComboBox<>();
    private final ComboBox<Palette> palette = new ComboBox<>();
    private final TextField width = new TextField();
    private final TextField height = new TextField();
    private final TextField dpi = new TextField("300");
    private final CheckBox titled = new CheckBox("Title");
    private final Label pixels = new Label();
    private final Label refusal = new Label();
    private final Runnable changed;

    ExportForm(List<Paper> papers, Runnable changed) {
        this.changed = changed;
        getStyleClass().add("export-form");
        paper.getItems().setAll(papers);
        paper.setValue(papers.getFirst());
        format.getItems().setAll(FigureFormats.ALL);
        format.setValue(FigureFormats.ALL.getFirst());
        format.setConverter(titles(FigureFormat::title));
        palette.getItems().setAll(Palette.ALL);
        palette.setValue(Palette.PRINT);
        palette.setConverter(titles(Palette::title));
        titled.setSelected(true);
        refusal.getStyleClass().add("refusal");
        refusal.setId("export-refusal");
        refusal.setWrapText(true);
        pixels.getStyleClass().add("caption");
        row(0, "What", "export-paper", paper);
        row(1, "Format", "export-format", format);
        row(2, "Width in mm", "export-width", width);
        row(3, "Height in mm", "export-height", height);
        row(4, "Resolution in dpi", "export-dpi", dpi);
        row(5, "Colours", "export-palette", palette);
        titled.setId("export-title");
        add(titled, 1, 6);
        add(pixels, 0, 7, 2, 1);
        add(refusal, 0, 8, 2, 1);
        paper.setOnAction(event -> measure());
        format.setOnAction(event -> changed.run());
        palette.setOnAction(event -> changed.run());
        titled.setOnAction(event -> changed.run());
        width.textProperty().addListener(change -> changed.run());
        height.textProperty().addListener(change -> changed.run());
        dpi.textProperty().addListener(change -> changed.run());
        Size usual = paper.getValue().usual();
        width.setText(plain(usual.width()));
        height.setText(plain(usual.height()));
    }

    private void row(int row, String label, String id, Node control) {
        Label name = new Label(label);
        name.setLabelFor(control);
        control.setId(id);
        control.setAccessibleText(label);
        add(name, 0, row);
        add(control, 1, row);
    }

    private void measure() {
        Size usual = paper.getValue().usual();
        width.setText(plain(usual.width()));
        height.setText(plain(usual.height()));
        changed.run();
    }

    Paper paper() {
        return paper.getValue();
    }

    /// The page, if everything makes sense; otherwise says beside the fields what does not.
    Optional<Printable> page() {
        boolean pixelled = format.getValue() instanceof PngFormat;
        dpi.setDisable(!pixelled);
        try {
            Size size = new Size(number(width), number(height));
            Paper chosen = paper.getValue();
            Printable page = chosen.layout().on(size, palette.getValue(), titled.isSelected());
            int resolution = dpi();
            pixels.setText(!pixelled ? format.getValue().summary() : String.format(Locale.ROOT, "%,d × %,d pixels",
                    Math.round(size.width() / MM_PER_INCH * resolution), Math.round(size.height() / MM_PER_INCH * resolution)));
            refusal.setText("");
            return Optional.of(page);
        } catch (KnobException e) {
            refusal.setText(e.getMessage());
            return Optional.empty();
        }
    }

    FigureFormat format() {
        return format.getValue() instanceof PngFormat ? new PngFormat(dpi()) : format.getValue();
    }

    private int dpi() {
        try {
            int number = Integer.parseInt(dpi.getText().strip());
            if (number >= LEAST_DPI && number <= MOST_DPI) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refused();
        }
        throw refused();
    }

    private KnobException refused() {
        return new KnobException("Expected a resolution from " + LEAST_DPI + " to " + MOST_DPI + " dpi, got “" + dpi.getText() + "”.");
    }

    private static double number(TextField field) {
        double number = Typed.number(field);
        if (!Double.isFinite(number)) {
            throw new KnobException("Expected a " + field.getAccessibleText().toLowerCase(Locale.ROOT) + ", such as 85, got “"
                    + field.getText() + "”.");
        }
        return number;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }

    private static <T> StringConverter<T> titles(Function<T, String> title) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : title.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Only chosen, never typed.");
            }
        };
    }
}
