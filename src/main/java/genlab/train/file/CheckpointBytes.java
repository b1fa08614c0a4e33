package genlab.train.file;

import genlab.model.Checkpoint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// A checkpoint as bytes: the number of arrays, then each one's name (length and modified UTF-8), width of a number (4 or 8 bytes),
/// count and numbers, big-endian. Numbers that single precision holds exactly take 4 bytes; every bit comes back.
final class CheckpointBytes {

    private CheckpointBytes() {
    }

    static byte[] write(Checkpoint checkpoint) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            out.writeInt(checkpoint.arrays().size());
            for (Map.Entry<String, double[]> array : checkpoint.arrays().entrySet()) {
                out.writeUTF(array.getKey());
                write(out, array.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, double[] values) throws IOException {
        boolean single = isSingle(values);
        out.writeByte(single ? Float.BYTES : Double.BYTES);
        out.writeInt(values.length);
        for (double value : values) {
            if (single) {
                out.writeFloat((float) value);
            } else {
                out.writeDouble(value);
            }
        }
    }

    private static boolean isSingle(double[] values) {
        for (double value : values) {
            if (Double.doubleToRawLongBits((float) value) != Double.doubleToRawLongBits(value)) {
                return false;
            }
        }
        return true;
    }

    /// @throws IOException if the bytes end too early
    static Checkpoint read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Checkpoint checkpoint = Checkpoint.empty();
        for (int arrays = in.readInt(); arrays > 0; arrays--) {
            String name = in.readUTF();
            boolean single = in.readByte() == Float.BYTES;
            int count = in.readInt();
            if (count < 0 || count > bytes.length / Float.BYTES) {
                throw new IOException("an array of " + count + " numbers");
            }
            double[] values = new double[count];
            for (int i = 0; i < count; i++) {
                values[i] = single ? in.readFloat() : in.readDouble();
            }
            checkpoint = checkpoint.with(name, values);
        }
        return checkpoint;
    }
}
