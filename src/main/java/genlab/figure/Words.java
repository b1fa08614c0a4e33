package genlab.figure;

import genlab.stage.Lettering;
import genlab.stage.Pen;
import java.util.ArrayList;
import java.util.List;

/// Texts that are too long for a line.
final class Words {

    private Words() {
    }

    /// The text in lines of at most `width`; a word that is longer stands alone. Nothing for a blank text.
    static List<String> wrap(Pen pen, String text, double width, Lettering lettering) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            if (!line.isEmpty() && pen.width(line + " " + word, lettering) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return List.copyOf(lines);
    }
}
