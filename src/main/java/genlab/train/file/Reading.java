package genlab.train.file;

import genlab.data.Distributions;
import genlab.model.Models;
import genlab.train.Experiment;
import genlab.train.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Opens what GenLab saved: runs and experiments.
public final class Reading {

    private Reading() {
    }

    /// A run file, or an experiment as a run of which nothing is done yet.
    ///
    /// @throws FileException in a sentence, if it is missing, unreadable or neither
    public static RunFile open(Path path) {
        return open(path, Experiment.of(Distributions.ALL.getFirst(), Models.ALL.getFirst()));
    }

    static RunFile open(Path path, Experiment any) {
        byte[] bytes = bytes(path);
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return RunFile.read(path.toString(), entries(path, bytes), any);
        }
        Experiment experiment = ExperimentJson.read(path.toString(), Entries.text(bytes), any);
        return new RunFile(Recording.of(experiment), List.of(), Platform.facts(), "", "", "");
    }

    private static byte[] bytes(Path path) {
        try {
            if (Files.isDirectory(path)) {
                throw new FileException("Expected an experiment or a run, got the folder " + path + ".");
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new FileException("Expected an experiment or a run, got " + path
                    + ", which does not exist; check the name and the folder.");
        } catch (IOException e) {
            throw new FileException("Expected to read " + path + ", but the system reports: " + e.getMessage() + ".");
        }
    }

    private static Map<String, byte[]> entries(Path path, byte[] bytes) {
        try {
            return Entries.read(bytes);
        } catch (IOException e) {
            throw new FileException("Expected a run saved by GenLab, got " + path + ", which is damaged (" + e.getMessage() + ").");
        }
    }
}
