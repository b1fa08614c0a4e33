package genlab.train.ensemble;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of CSV text.
final class Cells {

    private Cells() {
    }

    /// A line with its end; what holds a comma, a quote or a line break stands in quotes.
    static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.matches("[^,\"\\n\\r]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\n"));
    }
}
