package genlab.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// How far a long command is: a bar where someone watches, a line every tenth of the way where a log is kept.
/// Never on standard output.
interface Progress extends AutoCloseable {

    /// Characters a bar takes, so that it fits the narrowest terminal.
    int WIDTH = 80;

    void at(long step);

    @Override
    void close();

    static Progress of(String task, long steps, PrintWriter err) {
        Console console = System.console();
        return console != null && console.isTerminal() ? bar(task, steps) : lines(task, steps, err);
    }

    private static Progress bar(String task, long steps) {
        ProgressBar bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(steps).setUnit(" steps", 1).showSpeed()
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK).setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH)).build();
        return new Progress() {
            @Override
            public void at(long step) {
                bar.stepTo(step);
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    private static Progress lines(String task, long steps, PrintWriter err) {
        return new Progress() {
            private long tenths;

            @Override
            public void at(long step) {
                long now = steps == 0 ? 10 : 10 * step / steps;
                if (now > tenths) {
                    tenths = now;
                    err.println(String.format(Locale.ROOT, "%s: step %,d of %,d", task, step, steps));
                    err.flush();
                }
            }

            @Override
            public void close() {
                err.flush();
            }
        };
    }
}
