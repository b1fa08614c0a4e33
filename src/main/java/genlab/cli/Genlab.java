package genlab.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command `genlab`. Without arguments the window opens instead and this class is not asked.
@Command(
    name = "genlab",
    description = "A laboratory of two-dimensional generative models. Without arguments it opens its window.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Genlab.Version.class,
    subcommands = {RunCommand.class, EnsembleCommand.class, ListCommand.class, DescribeCommand.class, FigureCommand.class,
        VerifyCommand.class, BenchCommand.class})
public final class Genlab implements Runnable {

    /// Exit codes.
    static final int OK = 0;
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Shows where in the program an error arose.")
    private boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Shows this help.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Shows the version.")
    private boolean version;

    private final WindowTrial window;

    private Genlab(WindowTrial window) {
        this.window = window;
    }

    /// Executes the command line and returns the exit code: 0 ok, 1 the run failed, 2 bad input.
    ///
    /// @param window what `bench --window` measures
    public static int run(WindowTrial window, String... arguments) {
        Logs.toFile();
        return run(window, new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, false, StandardCharsets.UTF_8), arguments);
    }

    static int run(WindowTrial window, PrintWriter out, PrintWriter err, String... arguments) {
        Genlab genlab = new Genlab(window);
        CommandLine line = new CommandLine(genlab).setOut(out).setErr(err);
        line.setParameterExceptionHandler((e, args) -> genlab.say(err, e, sentence(e), BAD_INPUT));
        line.setExecutionExceptionHandler((e, command, parsed) -> genlab.failed(err, e));
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    WindowTrial window() {
        return window;
    }

    /// Options without a command.
    @Override
    public void run() {
        throw new BadInput("Expected a command (run, ensemble, list, describe, figure, verify, bench), got none; see genlab --help.");
    }

    private int failed(PrintWriter err, Exception e) {
        return switch (e) {
            case IllegalArgumentException refused -> say(err, refused, refused.getMessage(), BAD_INPUT);
            case Failure failure -> say(err, failure, failure.getMessage(), FAILED);
            case UncheckedIOException io -> say(err, io, io.getMessage(), FAILED);
            default -> {
                LoggerFactory.getLogger(Genlab.class).error("A command failed.", e);
                yield say(err, e, "GenLab failed (" + e + "); --debug shows where, and the log in " + Logs.folder() + " keeps it.", FAILED);
            }
        };
    }

    private int say(PrintWriter err, Exception e, String sentence, int code) {
        err.println(sentence);
        if (debug) {
            e.printStackTrace(err);
        }
        err.flush();
        return code;
    }

    private static String sentence(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String got = switch (e) {
            case UnmatchedArgumentException unmatched ->
                    "Expected what " + command + " takes, got “" + unmatched.getUnmatched().getFirst() + "”";
            case MissingParameterException missing ->
                    "Expected " + missing.getMissing().getFirst().paramLabel() + " after " + command + ", got nothing";
            default -> e.getArgSpec() == null || e.getValue() == null ? e.getMessage().replaceAll("\\.$", "")
                    : "Expected " + name(e.getArgSpec()) + " to be " + kind(e.getArgSpec()) + ", got “" + e.getValue() + "”";
        };
        return got + "; see " + command + " --help.";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String kind(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[0];
        boolean whole = type == long.class || type == int.class || Number.class.isAssignableFrom(type);
        return whole ? "a whole number" : argument.paramLabel();
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
