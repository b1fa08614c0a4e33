package genlab.cli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The same work by another library, by a script that a checkout has, in a process of its own: it says the library's version, then
/// answers every number of steps with steps per second of its processor time.
public final class Peer implements Contender {

    /// Below the working directory.
    private static final Path SCRIPTS = Path.of("src", "test", "resources", "peers");

    private final String name;
    private final Path script;
    private final Process process;
    private final Writer orders;
    private final BufferedReader answers;

    private Peer(String name, Path script, Process process, BufferedReader answers) {
        this.name = name;
        this.script = script;
        this.process = process;
        this.orders = process.outputWriter();
        this.answers = answers;
    }

    /// By the first `python3` that can run the script; empty if there is none, or no script.
    ///
    /// @param library what the script needs: “PyTorch”
    /// @param script  `gan_step.py`
    public static Optional<Peer> find(String library, String script) {
        Path path = SCRIPTS.resolve(script);
        return Files.exists(path) ? List.of("python3", "/usr/bin/python3").stream()
                .flatMap(python -> start(python, library, path).stream()).findFirst() : Optional.empty();
    }

    private static Optional<Peer> start(String python, String library, Path script) {
        try {
            Process process = new ProcessBuilder(python, script.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            BufferedReader answers = process.inputReader();
            String version = answers.readLine();
            return Optional.ofNullable(version).map(known -> new Peer(library + " " + known, script, process, answers));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double race(int steps) {
        try {
            orders.write(steps + "\n");
            orders.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("Expected steps per second from " + script + ", got nothing.");
            }
            return Double.parseDouble(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
