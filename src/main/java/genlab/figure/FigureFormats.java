package genlab.figure;

import genlab.card.Member;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The formats of figures, in the order of menus.
public final class FigureFormats {

    public static final List<FigureFormat> ALL = List.of(new PdfFormat(), new SvgFormat(), new PngFormat());

    private FigureFormats() {
    }

    /// The format a file's ending names.
    ///
    /// @throws genlab.card.KnobException naming the endings there are
    public static FigureFormat of(Path file) {
        String name = file.getFileName().toString();
        return Member.find(ALL, "the file’s ending", name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
