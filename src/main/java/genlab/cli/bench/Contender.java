package genlab.cli.bench;

import java.lang.management.ManagementFactory;

/// Something that makes steps as fast as it can, on one thread. Speeds are by the second of that thread's processor time: on an
/// idle machine the same as by the clock, and on a busy one what they would be if it were idle.
public interface Contender extends AutoCloseable {

    String name();

    /// Makes so many steps.
    ///
    /// @return steps per second of processor time
    double race(int steps);

    @Override
    default void close() {
    }

    /// The steps per second of `steps` steps of this thread.
    static double time(int steps, Runnable step) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int k = 0; k < steps; k++) {
            step.run();
        }
        return steps * 1e9 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
}
