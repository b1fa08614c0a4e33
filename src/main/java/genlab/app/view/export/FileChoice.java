package genlab.app.view.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user for a file.
public interface FileChoice {

    /// A kind of file: its name and its endings without the dot.
    record Kind(String name, List<String> endings) {

        /// What GenLab saves runs as.
        static final Kind RUN = new Kind("GenLab run", List.of("genlab"));

        /// Runs, and experiments alone.
        static final Kind OPENED = new Kind("GenLab run or experiment", List.of("genlab", "json"));

        /// Tables of points.
        public static final Kind TABLES = new Kind("Table", List.of("csv", "tsv", "txt", "dat"));

        static final Kind TABLE = new Kind("Table", List.of("csv"));
    }

    /// A file to read; empty if the user thought better of it.
    Optional<Path> open(String title, Kind kind);

    /// A file to write; empty if the user thought better of it.
    Optional<Path> save(String title, Kind kind, String suggested);
}
