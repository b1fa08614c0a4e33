package genlab.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/// How much memory this process holds, off-heap included.
public final class ProcessSize {

    private static final Path STATUS = Path.of("/proc/self/status");

    private ProcessSize() {
    }

    /// Resident megabytes (10⁶ bytes), where the system tells: Linux in a file, macOS by `ps`.
    public static OptionalDouble megabytes() {
        try {
            String kibibytes = Files.exists(STATUS) ? status() : ps();
            return OptionalDouble.of(Long.parseLong(kibibytes.strip()) * 1024 / 1e6);
        } catch (IOException | NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static String status() throws IOException {
        return Files.readAllLines(STATUS).stream().filter(line -> line.startsWith("VmRSS:")).findFirst().orElse("")
                .replaceAll("[^0-9]", "");
    }

    private static String ps() throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(ProcessHandle.current().pid())).start();
        return new String(ps.getInputStream().readAllBytes());
    }
}
