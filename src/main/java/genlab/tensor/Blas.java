package genlab.tensor;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Matrix products by ND4J's own OpenBLAS, called straight on tensor memory: a call costs some ten nanoseconds over the
/// product itself, where `INDArray.mmul` costs microseconds.
final class Blas {

    private static final int ROW_MAJOR = 101;
    private static final int PLAIN = 111;
    private static final int TRANSPOSED = 112;

    private static final MethodHandle SGEMM = handle("cblas_sgemm", FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
            ValueLayout.JAVA_FLOAT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT,
            ValueLayout.JAVA_FLOAT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));

    private static final MethodHandle SGEMV = handle("cblas_sgemv", FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_FLOAT, ValueLayout.ADDRESS,
            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_FLOAT, ValueLayout.ADDRESS,
            ValueLayout.JAVA_INT));

    private static final MethodHandle SOMATCOPY = handle("cblas_somatcopy", FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_FLOAT, ValueLayout.ADDRESS,
            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));

    private Blas() {
    }

    /// B = Aᵀ.
    static Runnable transpose(Tensor a, Tensor b) {
        int rows = a.shape().rows();
        int columns = a.shape().columns();
        MemorySegment from = a.memory();
        MemorySegment to = b.memory();
        return () -> {
            try {
                SOMATCOPY.invokeExact(ROW_MAJOR, TRANSPOSED, rows, columns, 1f, from, columns, to, rows);
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /// C = op(A)·op(B), op the transpose where asked for.
    static Runnable product(Tensor a, boolean transposeA, Tensor b, boolean transposeB, Tensor c) {
        int m = c.shape().rows();
        int n = c.shape().columns();
        int k = transposeA ? a.shape().rows() : a.shape().columns();
        int strideA = a.shape().columns();
        int strideB = b.shape().columns();
        MemorySegment left = a.memory();
        MemorySegment right = b.memory();
        MemorySegment out = c.memory();
        int opA = transposeA ? TRANSPOSED : PLAIN;
        int opB = transposeB ? TRANSPOSED : PLAIN;
        if (n == 1) {
            int rows = a.shape().rows();
            return () -> {
                try {
                    SGEMV.invokeExact(ROW_MAJOR, opA, rows, strideA, 1f, left, strideA, right, 1, 0f, out, 1);
                } catch (Throwable e) {
                    throw new IllegalStateException(e);
                }
            };
        }
        return () -> {
            try {
                SGEMM.invokeExact(ROW_MAJOR, opA, opB, m, n, k, 1f, left, strideA, right, strideB, 0f, out, n);
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static MethodHandle handle(String name, FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(Engine.function(name), descriptor, Linker.Option.critical(false));
    }
}
