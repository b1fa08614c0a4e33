package genlab.tensor;

import jdk.incubator.vector.FloatVector;

/// The sums of a matrix over its rows or its columns, into `out`.
record Sums(Tensor matrix, Tensor out) {

    /// Σ over rows. Columns are taken a vector at a time; a matrix of few columns, a power of two, is read flat and its lanes are
    /// added up at the end.
    void rows() {
        int columns = matrix.shape().columns();
        if (Lanes.WIDTH % columns == 0) {
            flat(columns);
            return;
        }
        int whole = columns - columns % Lanes.WIDTH;
        for (int j = 0; j < whole; j += Lanes.WIDTH) {
            FloatVector sum = FloatVector.zero(Lanes.FLOATS);
            for (int at = j; at < matrix.size(); at += columns) {
                sum = sum.add(Lanes.load(matrix, at));
            }
            Lanes.store(sum, out, j);
        }
        for (int j = whole; j < columns; j++) {
            float sum = 0;
            for (int at = j; at < matrix.size(); at += columns) {
                sum += matrix.get(at);
            }
            out.set(j, sum);
        }
    }

    private void flat(int columns) {
        int whole = matrix.size() - matrix.size() % Lanes.WIDTH;
        FloatVector sum = FloatVector.zero(Lanes.FLOATS);
        for (int at = 0; at < whole; at += Lanes.WIDTH) {
            sum = sum.add(Lanes.load(matrix, at));
        }
        float[] lanes = sum.toArray();
        for (int j = 0; j < columns; j++) {
            float total = 0;
            for (int lane = j; lane < Lanes.WIDTH; lane += columns) {
                total += lanes[lane];
            }
            for (int at = whole + j; at < matrix.size(); at += columns) {
                total += matrix.get(at);
            }
            out.set(j, total);
        }
    }

    /// Σ over columns, row by row.
    void columns() {
        int columns = matrix.shape().columns();
        int whole = columns - columns % Lanes.WIDTH;
        for (int i = 0; i < matrix.shape().rows(); i++) {
            int start = i * columns;
            FloatVector sum = FloatVector.zero(Lanes.FLOATS);
            for (int j = 0; j < whole; j += Lanes.WIDTH) {
                sum = sum.add(Lanes.load(matrix, start + j));
            }
            float total = whole == 0 ? 0 : Lanes.sum(sum);
            for (int j = whole; j < columns; j++) {
                total += matrix.get(start + j);
            }
            out.set(i, total);
        }
    }
}
