package genlab.app.view.export;

import genlab.train.Experiment;
import genlab.train.file.ExperimentJson;
import genlab.train.file.ExperimentLine;
import genlab.train.file.FileException;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// The experiment as a line of text on the clipboard, and back. An experiment file's text is taken too.
final class ExperimentText {

    /// Longer texts are no line of knobs, and not worth quoting.
    private static final int LONGEST = 4000;

    private ExperimentText() {
    }

    static void copy(Experiment experiment) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, ExperimentLine.write(experiment)));
    }

    /// @throws IllegalArgumentException in a sentence, if there is no experiment on the clipboard
    static Experiment paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            throw new FileException("Expected an experiment like “data=two-gaussians model=gan” on the clipboard, got no text.");
        }
        return read(text.strip());
    }

    static Experiment read(String text) {
        if (text.startsWith("{")) {
            return ExperimentJson.read("the clipboard", text);
        }
        if (text.length() > LONGEST || text.contains("\n")) {
            throw new FileException(String.format(Locale.ROOT, "Expected an experiment like “data=two-gaussians model=gan” on the "
                    + "clipboard, got a text of %,d characters.", text.length()));
        }
        return ExperimentLine.read(text);
    }
}
