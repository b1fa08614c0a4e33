package genlab.data.file;

import java.util.List;

/// How a file was read.
///
/// @param source  the file, as the user named it
/// @param columns the names of the columns taken, the label's last
/// @param taken   rows taken
/// @param skipped rows left out
/// @param first   the first few rows left out: “line 7: “n/a” in column waiting is not a number”
public record ReadReport(String source, List<String> columns, int taken, int skipped, List<String> first) {

    /// One sentence for the user: what was taken, and what was left out and why.
    public String sentence() {
        String taking = "Took " + taken + (taken == 1 ? " row" : " rows") + " of " + String.join(", ", columns) + " from " + source;
        if (skipped == 0) {
            return taking + ".";
        }
        return taking + "; skipped " + skipped + (skipped == 1 ? " row" : " rows") + " (" + String.join("; ", first)
                + (skipped > first.size() ? "; …" : "") + ").";
    }
}
