package genlab.train.file;

import genlab.train.Mark;
import genlab.train.Recording;
import genlab.train.Trainer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;

/// Runs a run again, from its experiment and orders alone, and compares every state it kept, bit for bit.
public final class Replay {

    private Replay() {
    }

    /// The first thing that does not come out the same, as a sentence; empty if all does.
    ///
    /// @param progress told the steps done
    public static Optional<String> difference(RunFile file, LongConsumer progress) {
        Recording recording = file.recording();
        for (int i = 0; i < recording.marks().size(); i++) {
            Mark mark = recording.marks().get(i);
            if (!mark.checkpoint().fingerprint().equals(file.fingerprints().get(i))) {
                return Optional.of("Expected the state at step " + mark.step() + " to have the fingerprint " + file.fingerprints().get(i)
                        + ", got " + mark.checkpoint().fingerprint() + ": the file was changed after it was saved.");
            }
        }
        try (Trainer trainer = Trainer.of(new Recording(recording.origin(), recording.orders(), List.of(), 0))) {
            for (int i = 0; i < recording.marks().size(); i++) {
                long step = recording.marks().get(i).step();
                while (trainer.step() < step && trainer.train()) {
                    progress.accept(trainer.step());
                }
                if (trainer.diverged().isPresent()) {
                    return Optional.of("Expected the run to reach step " + step + ", but it " + lower(trainer.diverged().get().sentence())
                            + elsewhere(file));
                }
                if (!trainer.fingerprint().equals(file.fingerprints().get(i))) {
                    return Optional.of("Expected the fingerprint " + file.fingerprints().get(i) + " at step " + step + ", got "
                            + trainer.fingerprint() + "." + elsewhere(file));
                }
            }
        }
        return Optional.empty();
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String elsewhere(RunFile file) {
        String differences = Platform.differences(file.platform());
        return differences.isEmpty() ? " The platform is the same as when it was saved."
                : " The run was made elsewhere: " + differences + ".";
    }
}
