package genlab.learn;

import genlab.noise.Stream;
import genlab.tensor.Tensor;

/// Noise by the tensor.
public final class Noise {

    private Noise() {
    }

    /// Fills a tensor with uniforms on (−1, 1), 23 bits each, two from every 64 bits of the stream. They are symmetric, never ±1, and
    /// exact in floats, as is their distance to ±1, so that a normal made of them has its tails (to 5.3 sd).
    ///
    /// @param draw number of this tensor among those drawn from the stream: equal numbers, equal noise
    public static void symmetric(Tensor tensor, Stream stream, long draw) {
        Stream own = stream.child(draw);
        int size = tensor.size();
        for (int i = 0; i < size; i += 2) {
            long bits = own.bits(i >> 1);
            tensor.set(i, uniform((int) (bits >>> 41)));
            if (i + 1 < size) {
                tensor.set(i + 1, uniform((int) (bits >>> 9) & 0x7FFFFF));
            }
        }
    }

    private static float uniform(int bits) {
        return (2 * bits + 1) * 0x1p-23f - 1;
    }
}
