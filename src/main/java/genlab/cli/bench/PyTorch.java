package genlab.cli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The standard step in eager PyTorch, by a script that a checkout has, in a process of its own.
public final class PyTorch implements Contender {

    /// Below the working directory.
    public static final Path SCRIPT = Path.of("src", "test", "resources", "peers", "gan_step.py");

    private final Process process;
    private final Writer orders;
    private final BufferedReader answers;
    private final String version;

    private PyTorch(Process process, BufferedReader answers, String version) {
        this.process = process;
        this.orders = process.outputWriter();
        this.answers = answers;
        this.version = version;
    }

    /// The first `python3` that has torch; empty if there is none, or no script.
    public static Optional<PyTorch> find() {
        return Files.exists(SCRIPT) ? List.of("python3", "/usr/bin/python3").stream().flatMap(python -> start(python).stream()).findFirst()
                : Optional.empty();
    }

    private static Optional<PyTorch> start(String python) {
        try {
            Process process = new ProcessBuilder(python, SCRIPT.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            BufferedReader answers = process.inputReader();
            String version = answers.readLine();
            return Optional.ofNullable(version).map(known -> new PyTorch(process, answers, known));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return "PyTorch " + version + ", eager";
    }

    @Override
    public double race(int steps) {
        try {
            orders.write(steps + "\n");
            orders.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("Expected steps per second from " + SCRIPT + ", got nothing.");
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
