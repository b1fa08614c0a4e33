package genlab.tensor;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;
import jdk.incubator.vector.FloatVector;
import org.nd4j.linalg.api.ndarray.INDArray;

/// A row-major float matrix in the memory of an ND4J array; may be a window into a larger tensor.
///
/// It begins at a multiple of {@link #ALIGNMENT} floats and owns the floats up to the next such multiple, so that
/// kernels work in whole vectors; what lies between its size and there means nothing.
public final class Tensor {

    /// In floats: at least the widest vector of today's machines (16), so that a kernel's last vector never leaves its tensor.
    public static final int ALIGNMENT = 16;

    private final Shape shape;
    private final INDArray owner;
    private final MemorySegment memory;

    private Tensor(Shape shape, INDArray owner, MemorySegment memory) {
        this.shape = shape;
        this.owner = owner;
        this.memory = memory;
    }

    static Tensor of(Shape shape, INDArray owner) {
        long address = owner.data().pointer().address();
        return new Tensor(shape, owner, MemorySegment.ofAddress(address).reinterpret(Float.BYTES * (long) padded(shape.size())));
    }

    /// The number of floats a tensor of this size occupies.
    public static int padded(int size) {
        return Math.ceilDiv(size, ALIGNMENT) * ALIGNMENT;
    }

    /// The matrix that begins `offset` floats into this one's memory.
    ///
    /// @throws IllegalArgumentException if it would leave this tensor or not begin at a multiple of the alignment
    public Tensor window(int offset, Shape window) {
        if (offset % ALIGNMENT != 0 || offset + padded(window.size()) > padded(shape.size())) {
            throw new IllegalArgumentException("Expected an aligned window inside " + shape + ", got " + window + " at " + offset + ".");
        }
        return new Tensor(window, owner, memory.asSlice(Float.BYTES * (long) offset, Float.BYTES * (long) padded(window.size())));
    }

    public Shape shape() {
        return shape;
    }

    public int size() {
        return shape.size();
    }

    /// For kernels: the floats, padding included.
    MemorySegment memory() {
        return memory;
    }

    /// For kernels: where the floats begin.
    long address() {
        return memory.address();
    }

    boolean overlaps(Tensor other) {
        return memory.asOverlappingSlice(other.memory).isPresent();
    }

    public float get(int index) {
        return memory.getAtIndex(ValueLayout.JAVA_FLOAT, index);
    }

    public void set(int index, float value) {
        memory.setAtIndex(ValueLayout.JAVA_FLOAT, index, value);
    }

    public void fill(float value) {
        Lanes.fill(address(), size(), value);
    }

    /// @throws IndexOutOfBoundsException if there is no such row
    public void fillRow(int row, float value) {
        Objects.checkIndex(row, shape.rows());
        Lanes.fill(address(row, 0), shape.columns(), value);
    }

    private long address(int row, int column) {
        return address() + 4L * (row * shape.columns() + column);
    }

    /// Copies `size()` floats in, row by row.
    public Tensor put(float... values) {
        expect(values.length);
        MemorySegment.copy(values, 0, memory, ValueLayout.JAVA_FLOAT, 0, values.length);
        return this;
    }

    public void put(Tensor values) {
        expect(values.size());
        MemorySegment.copy(values.memory, 0, memory, 0, Float.BYTES * (long) size());
    }

    /// A copy of its floats, row by row.
    public float[] toArray() {
        float[] values = new float[size()];
        MemorySegment.copy(memory, ValueLayout.JAVA_FLOAT, 0, values, 0, values.length);
        return values;
    }

    public void scale(float factor) {
        for (int i = 0; i < size(); i += Lanes.WIDTH) {
            Lanes.store(Lanes.load(this, i).mul(factor), this, i);
        }
    }

    /// Σ v², summed in floats.
    public float squares() {
        int whole = size() - size() % Lanes.WIDTH;
        FloatVector sum = FloatVector.zero(Lanes.FLOATS);
        for (int i = 0; i < whole; i += Lanes.WIDTH) {
            FloatVector v = Lanes.load(this, i);
            sum = v.fma(v, sum);
        }
        float total = Lanes.sum(sum);
        for (int i = whole; i < size(); i++) {
            total += get(i) * get(i);
        }
        return total;
    }

    /// Copies the block of this shape that begins at (row, column) to (toRow, toColumn) of `to`.
    ///
    /// @throws IndexOutOfBoundsException if one of the tensors has no such block
    public void copyBlock(int row, int column, Tensor to, int toRow, int toColumn, Shape block) {
        shape.check(row, column, block);
        to.shape.check(toRow, toColumn, block);
        if (block.columns() == shape.columns() && block.columns() == to.shape.columns()) {
            Lanes.copy(address(row, 0), to.address(toRow, 0), block.size());
            return;
        }
        for (int i = 0; i < block.rows(); i++) {
            Lanes.copy(address(row + i, column), to.address(toRow + i, toColumn), block.columns());
        }
    }

    /// What computes out = op(this)·op(other), op the transpose where asked for.
    public Runnable times(boolean transposeThis, Tensor other, boolean transposeOther, Tensor out) {
        return Blas.product(this, transposeThis, other, transposeOther, out);
    }

    /// What writes the transpose of this into `out`.
    public Runnable transpose(Tensor out) {
        return Blas.transpose(this, out);
    }

    /// What sums the rows of this into the row `out`.
    public Runnable sumRows(Tensor out) {
        return new Sums(this, out)::rows;
    }

    /// What sums the columns of this into the column `out`.
    public Runnable sumColumns(Tensor out) {
        return new Sums(this, out)::columns;
    }

    private void expect(int length) {
        if (length != size()) {
            throw new IllegalArgumentException("Expected " + size() + " floats for a " + shape + " tensor, got " + length + ".");
        }
    }

    @Override
    public String toString() {
        return "Tensor " + shape;
    }
}
