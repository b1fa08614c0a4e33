package genlab.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The command `genlab`. Without arguments the window opens instead and this class is not asked.
@Command(
    name = "genlab",
    description = "A laboratory of two-dimensional generative models. Without arguments it opens its window.",
    mixinStandardHelpOptions = true,
    versionProvider = Genlab.Version.class)
public final class Genlab {

    private Genlab() {}

    /// Executes the command line and returns the exit code: 0 ok, 1 the run failed, 2 bad input.
    public static int run(String... arguments) {
        return new CommandLine(new Genlab()).execute(arguments);
    }

    /// The version of the packaged jar; classes run straight from the build have none.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String packaged = Genlab.class.getPackage().getImplementationVersion();
            return new String[] {"genlab " + Objects.requireNonNullElse(packaged, "(unpackaged)")};
        }
    }
}
