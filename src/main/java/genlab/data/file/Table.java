package genlab.data.file;

import genlab.data.Axes;
import genlab.data.Rows;
import java.util.List;

/// What was read from a file: two numeric columns, perhaps a third that labels the rows, and how reading went.
///
/// @param classes what the labels are called: the distinct texts of the label column, numbers by size, then texts by alphabet
public record Table(Axes axes, Rows rows, List<String> classes, ReadReport report) {
}
