package genlab.tensor;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/// ND4J and its OpenBLAS, loaded on first use with the settings that make a step fast and repeatable.
final class Engine {

    private static final SymbolLookup OPENBLAS = load();

    private Engine() {
    }

    /// A function of OpenBLAS.
    static MemorySegment function(String name) {
        return OPENBLAS.find(name).orElseThrow(() -> new IllegalStateException(
                "Expected OpenBLAS to have " + name + ", got a library without it."));
    }

    /// Makes sure that ND4J is loaded; costs nothing the second time.
    static void start() {
        if (OPENBLAS == null) {
            throw new IllegalStateException("Expected ND4J to be loaded, got nothing.");
        }
    }

    /// OpenBLAS reads its environment when it is loaded, so it is told here: one thread (a step is too short to share out), and the
    /// kernels of the vector width rather than of the processor's brand. On AVX-512 that halves the time of a product
    /// on AMD processors, which this release does not know, and machines of equal width get equal bits.
    private static SymbolLookup load() {
        setEnvironment("OMP_NUM_THREADS", "1");
        setEnvironment("OPENBLAS_NUM_THREADS", "1");
        if (System.getProperty("os.arch").equals("amd64")) {
            setEnvironment("OPENBLAS_CORETYPE", Lanes.WIDTH == 16 ? "SkylakeX" : "Haswell");
        }
        Nd4j.getBackend();
        Loader.load(openblas.class);
        // ND4J reads the environment as Java saw it at the start and would give both libraries a thread for every core.
        Nd4j.factory().blas().setMaxThreads(1);
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
        return SymbolLookup.loaderLookup();
    }

    /// Sets a variable of this process unless the user has; where the C library has no `setenv` (Windows) the launcher's
    /// settings hold.
    private static void setEnvironment(String name, String value) {
        Optional<MemorySegment> setenv = Linker.nativeLinker().defaultLookup().find("setenv");
        if (setenv.isEmpty()) {
            return;
        }
        FunctionDescriptor signature = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT);
        try (Arena arena = Arena.ofConfined()) {
            int result = (int) Linker.nativeLinker().downcallHandle(setenv.get(), signature)
                    .invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 0);
            if (result != 0) {
                throw new IllegalStateException("Expected to set " + name + ", got error " + result + ".");
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
