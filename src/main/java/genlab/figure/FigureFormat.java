package genlab.figure;

import genlab.card.Member;
import genlab.file.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// A kind of file a figure can be written to; its id is the file's ending. The same figure gives the same bytes.
public interface FigureFormat extends Member {

    void write(Printable figure, OutputStream out) throws IOException;

    /// Writes beside the file and moves it into place.
    default void write(Printable figure, Path file) throws IOException {
        AtomicFile.write(file, out -> write(figure, out));
    }

    @Override
    default List<FigureFormat> family() {
        return FigureFormats.ALL;
    }
}
