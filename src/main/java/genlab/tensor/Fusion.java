package genlab.tensor;

import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A chain of elementwise ops as one pass over memory. The pass is a class written for the chain: a loop that loads a
/// vector of each input, calls the ops' `lanes` methods on it and stores a vector of each result, so that nothing between goes
/// to memory and the compiler sees straight-line vector code.
///
/// @param steps   the ops in an order of computation; operands below `inputs.size()` are inputs, the others earlier steps
/// @param inputs  how each input is laid out
/// @param results which steps are stored
record Fusion(List<Step> steps, List<Layout> inputs, List<Integer> results) {

    /// One op and where its operands come from.
    record Step(Class<? extends Elementwise> op, List<Integer> operands) {
    }

    /// How an input lies beside the output: the same shape, one row for all rows, one element for all.
    enum Layout {
        FULL, ROW, SCALAR;

        static Layout of(Shape in, Shape out) {
            return in.equals(out) ? FULL : in.equals(Shape.SCALAR) ? SCALAR : ROW;
        }
    }

    /// The loop over the vectors of matrices at these addresses; rows are read at a place that advances by `stride` modulo
    /// `columns`. All sizes are in bytes.
    interface Kernel {
        void run(long[] in, long[] out, int size, int columns, int stride);
    }

    /// Kernels by what they compute: pure functions, worth the compiler's time only once.
    private static final Map<Fusion, Kernel> KERNELS = new ConcurrentHashMap<>();

    private static final ClassDesc KERNEL = Kernel.class.describeConstable().orElseThrow();
    private static final ClassDesc ADDRESSES = long[].class.describeConstable().orElseThrow();
    private static final ClassDesc SELF = ClassDesc.of("genlab.tensor.FusedKernel");

    private static final int IN = 1;
    private static final int OUT = 2;
    private static final int SIZE = 3;
    private static final int COLUMNS = 4;
    private static final int STRIDE = 5;
    private static final int OFFSET = 6;
    private static final int PLACE = 7;
    private static final int FREE = 8;

    Fusion {
        steps = List.copyOf(steps);
        inputs = List.copyOf(inputs);
        results = List.copyOf(results);
    }

    Kernel kernel() {
        return KERNELS.computeIfAbsent(this, Fusion::write);
    }

    private static Kernel write(Fusion fusion) {
        byte[] bytes = ClassFile.of().build(SELF, type -> type
                .withFlags(ClassFile.ACC_FINAL)
                .withInterfaceSymbols(KERNEL)
                .withMethodBody("<init>", MethodTypeDesc.of(CD_void), 0, code -> code.aload(0)
                        .invokespecial(java.lang.constant.ConstantDescs.CD_Object, "<init>", MethodTypeDesc.of(CD_void)).return_())
                .withMethodBody("run", MethodTypeDesc.of(CD_void, ADDRESSES, ADDRESSES, CD_int, CD_int, CD_int),
                        ClassFile.ACC_PUBLIC, fusion::body));
        try {
            Class<?> kernel = MethodHandles.lookup().defineHiddenClass(bytes, true).lookupClass();
            return (Kernel) kernel.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Local variables: the arguments, the offset of a vector, the place in a row, then, two slots each, an input's address (a
    /// scalar's vector) and a result's address, then one vector an input and one a step.
    private void body(CodeBuilder code) {
        int outputs = FREE + 2 * inputs.size();
        for (int k = 0; k < inputs.size(); k++) {
            code.aload(IN).loadConstant(k).laload();
            if (inputs.get(k) == Layout.SCALAR) {
                Inliner.inline(code, Lanes.class, "scalarAt", outputs);
                code.astore(FREE + 2 * k);
            } else {
                code.lstore(FREE + 2 * k);
            }
        }
        for (int k = 0; k < results.size(); k++) {
            code.aload(OUT).loadConstant(k).laload().lstore(outputs + 2 * k);
        }
        Label loop = code.newLabel();
        Label end = code.newLabel();
        code.iconst_0().istore(OFFSET).iconst_0().istore(PLACE);
        code.labelBinding(loop).iload(OFFSET).iload(SIZE).if_icmpge(end);
        vectors(code, outputs);
        code.iinc(OFFSET, Float.BYTES * Lanes.WIDTH);
        if (inputs.contains(Layout.ROW)) {
            advance(code);
        }
        code.goto_(loop).labelBinding(end).return_();
    }

    private void vectors(CodeBuilder code, int outputs) {
        int firstInput = outputs + 2 * results.size();
        int firstStep = firstInput + inputs.size();
        for (int k = 0; k < inputs.size(); k++) {
            if (inputs.get(k) != Layout.SCALAR) {
                code.lload(FREE + 2 * k).iload(inputs.get(k) == Layout.FULL ? OFFSET : PLACE).i2l().ladd();
                Inliner.inline(code, Lanes.class, "loadAt", firstStep + steps.size());
                code.astore(firstInput + k);
            }
        }
        for (int k = 0; k < steps.size(); k++) {
            Step step = steps.get(k);
            for (int operand : step.operands()) {
                boolean scalar = operand < inputs.size() && inputs.get(operand) == Layout.SCALAR;
                code.aload(scalar ? FREE + 2 * operand : operand < inputs.size() ? firstInput + operand
                        : firstStep + operand - inputs.size());
            }
            Inliner.inline(code, step.op(), "lanes", firstStep + steps.size());
            code.astore(firstStep + k);
        }
        for (int k = 0; k < results.size(); k++) {
            code.aload(firstStep + results.get(k)).lload(outputs + 2 * k).iload(OFFSET).i2l().ladd();
            Inliner.inline(code, Lanes.class, "storeAt", firstStep + steps.size());
        }
    }

    /// place += stride, less columns if that is too far.
    private static void advance(CodeBuilder code) {
        Label inside = code.newLabel();
        code.iload(PLACE).iload(STRIDE).iadd().istore(PLACE);
        code.iload(PLACE).iload(COLUMNS).if_icmplt(inside);
        code.iload(PLACE).iload(COLUMNS).isub().istore(PLACE);
        code.labelBinding(inside);
    }

    /// A fusion bound to the memory it works on.
    static final class Pass implements Runnable {

        private final Kernel kernel;
        private final long[] in;
        private final long[] out;
        private final List<MemorySegment[]> repeats = new ArrayList<>();
        private final int size;
        private final int columns;

        Pass(Fusion fusion, List<Tensor> inputs, List<Tensor> outputs, Memory scratch) {
            Shape shape = outputs.getFirst().shape();
            kernel = fusion.kernel();
            size = Float.BYTES * shape.size();
            columns = shape.columns();
            in = inputs.stream().mapToLong(Tensor::address).toArray();
            out = outputs.stream().mapToLong(Tensor::address).toArray();
            for (int k = 0; k < in.length; k++) {
                if (fusion.inputs().get(k) == Layout.ROW && columns % Lanes.WIDTH != 0) {
                    MemorySegment longer = scratch.tensor(1, columns + Lanes.WIDTH).memory();
                    repeats.add(new MemorySegment[] {inputs.get(k).memory(), longer});
                    in[k] = longer.address();
                }
            }
        }

        @Override
        public void run() {
            for (int k = 0; k < repeats.size(); k++) {
                repeat(repeats.get(k)[0], repeats.get(k)[1]);
            }
            kernel.run(in, out, size, Float.BYTES * columns, Float.BYTES * (Lanes.WIDTH % columns));
        }

        /// The row followed by itself, one vector further: then a vector may begin anywhere in the row.
        private void repeat(MemorySegment row, MemorySegment longer) {
            MemorySegment.copy(row, 0, longer, 0, 4L * columns);
            for (int j = 0; j < Lanes.WIDTH; j++) {
                longer.setAtIndex(ValueLayout.JAVA_FLOAT, columns + j, longer.getAtIndex(ValueLayout.JAVA_FLOAT, j));
            }
        }
    }
}
