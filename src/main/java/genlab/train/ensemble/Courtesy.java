package genlab.train.ensemble;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

/// Makes the calling thread give way to others that want the processor.
final class Courtesy {

    /// Linux gives a thread of this niceness about a tenth of the time another one on the same core gets.
    private static final int NICE = 10;

    private Courtesy() {
    }

    /// By the priority of Java's thread where that counts (Windows, macOS). On Linux Java's priorities count for nothing, but there
    /// `setpriority` on the calling thread alone does.
    static void giveWay() {
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        if (System.getProperty("os.name").startsWith("Linux")) {
            Linker linker = Linker.nativeLinker();
            linker.defaultLookup().find("setpriority").ifPresent(address -> {
                try {
                    int done = (int) linker.downcallHandle(address, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)).invokeExact(0, 0, NICE);
                    assert done == 0;
                } catch (Throwable e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }
}
