package genlab.cli;

import java.util.List;
import java.util.function.LongSupplier;

/// Measures the window; handed in by whoever can open one, since the command line knows no toolkit.
public interface WindowTrial {

    /// @param firstWindow   milliseconds from the start of a process to the first picture
    /// @param firstTrained  … to the first picture of a trained step
    /// @param frames        milliseconds between pictures of new readings, while training at full speed
    /// @param with          steps per second with the window open
    /// @param without       … of the same experiment without it, just before
    /// @param layers        milliseconds from switching a layer to seeing it
    /// @param knobs         milliseconds from turning a knob to seeing it
    /// @param megabytes     growth of the process
    record Result(double firstWindow, double firstTrained, List<Double> frames, double[] with, double[] without,
            double[] layers, double[] knobs, long megabytes) {
    }

    /// Opens the window, measures and closes it.
    ///
    /// @param minutes   how long to let it train for its growth
    /// @param megabytes the size of the process
    /// @throws UnsupportedOperationException if there is no display
    Result run(int minutes, LongSupplier megabytes) throws InterruptedException;
}
