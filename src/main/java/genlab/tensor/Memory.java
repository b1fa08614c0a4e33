package genlab.tensor;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// The owner of the ND4J arrays behind a run's tensors; closing it frees them all, off-heap memory included.
/// Owned by one thread at a time.
public final class Memory implements AutoCloseable {

    private final List<INDArray> arrays = new ArrayList<>();

    /// A tensor of zeros.
    public Tensor tensor(Shape shape) {
        Engine.start();
        INDArray array = Nd4j.createUninitialized(DataType.FLOAT, Tensor.padded(shape.size()));
        array.assign(0);
        array.setCloseable(true);
        arrays.add(array);
        return Tensor.of(shape, array);
    }

    public Tensor tensor(int rows, int columns) {
        return tensor(new Shape(rows, columns));
    }

    @Override
    public void close() {
        arrays.forEach(INDArray::close);
        arrays.clear();
    }
}
