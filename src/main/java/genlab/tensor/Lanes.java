package genlab.tensor;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Vectors of floats over tensor memory, and the elementary functions on them. Only additions, multiplications, fused
/// multiply-adds and bit operations are used, all exactly rounded by IEEE 754: every machine gets the same bits, whatever its
/// vector width.
public final class Lanes {

    /// The widest float vectors this machine has.
    public static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;

    public static final int WIDTH = FLOATS.length();

    static final ByteOrder ORDER = ByteOrder.nativeOrder();

    /// All memory there is: what is read and written through it is checked against nothing, and costs no checks.
    static final MemorySegment EVERYWHERE = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private Lanes() {
    }

    /// The vector that begins at float number `index` of a tensor.
    ///
    /// Nothing is checked: loops stay inside their tensors. Loops with checks go wrong now and then: Java's second compiler takes the
    /// checks before the loop, finds out that it must not, and compiles again, for half a minute, while training has half its speed.
    public static FloatVector load(Tensor tensor, int index) {
        return loadAt(tensor.address() + 4L * index);
    }

    public static void store(FloatVector vector, Tensor tensor, int index) {
        storeAt(vector, tensor.address() + 4L * index);
    }

    /// The vector at an address: for kernels, whose loops stay inside their tensors.
    static FloatVector loadAt(long address) {
        return FloatVector.fromMemorySegment(FLOATS, EVERYWHERE, address, ORDER);
    }

    static void storeAt(FloatVector vector, long address) {
        vector.intoMemorySegment(EVERYWHERE, address, ORDER);
    }

    /// The float at an address in every lane.
    static FloatVector scalarAt(long address) {
        return FloatVector.broadcast(FLOATS, EVERYWHERE.get(ValueLayout.JAVA_FLOAT, address));
    }

    /// Copies so many floats from one address to another.
    static void copy(long from, long to, int count) {
        int k = 0;
        for (; k + WIDTH <= count; k += WIDTH) {
            storeAt(loadAt(from + 4L * k), to + 4L * k);
        }
        for (; k < count; k++) {
            EVERYWHERE.set(ValueLayout.JAVA_FLOAT, to + 4L * k, EVERYWHERE.get(ValueLayout.JAVA_FLOAT, from + 4L * k));
        }
    }

    /// Sets so many floats from an address on.
    static void fill(long to, int count, float value) {
        FloatVector vector = FloatVector.broadcast(FLOATS, value);
        int k = 0;
        for (; k + WIDTH <= count; k += WIDTH) {
            storeAt(vector, to + 4L * k);
        }
        for (; k < count; k++) {
            EVERYWHERE.set(ValueLayout.JAVA_FLOAT, to + 4L * k, value);
        }
    }

    /// The sum of all lanes, first to last. (The order of `reduceLanes` is not defined: interpreted and compiled code differ.)
    public static float sum(FloatVector vector) {
        float total = 0;
        for (float lane : vector.toArray()) {
            total += lane;
        }
        return total;
    }

    /// One step of Horner's rule: sum·x + coefficient, rounded once.
    public static FloatVector step(FloatVector sum, FloatVector x, float coefficient) {
        return sum.fma(x, FloatVector.broadcast(FLOATS, coefficient));
    }

    /// eˣ within 2 units in the last place; 0 below −86.9 (where floats lose their digits), ∞ above 88.72.
    ///
    /// x = n·log 2 + r with |r| ≤ ½ log 2 (log 2 in two parts, so that r is exact), eʳ by its Taylor series to r⁷, 2ⁿ by writing n
    /// into the exponent bits. Adding 1.5·2²³ rounds to a whole number and leaves it in the low bits.
    public static FloatVector exp(FloatVector x) {
        FloatVector c = x.blend(89f, x.compare(VectorOperators.GT, 89f));
        FloatVector shifted = step(c, FloatVector.broadcast(FLOATS, 1.44269504f), 12582912f);
        FloatVector n = shifted.sub(12582912f);
        FloatVector r = n.fma(FloatVector.broadcast(FLOATS, -0.693359375f), c);
        r = n.fma(FloatVector.broadcast(FLOATS, 2.12194440e-4f), r);
        FloatVector sum = r.mul(1f / 5040).add(1f / 720);
        sum = step(sum, r, 1f / 120);
        sum = step(sum, r, 1f / 24);
        sum = step(sum, r, 1f / 6);
        sum = step(sum, r, 0.5f);
        sum = step(sum, r, 1f);
        sum = step(sum, r, 1f);
        FloatVector half = shifted.reinterpretAsInts().add(126).lanewise(VectorOperators.LSHL, 23).reinterpretAsFloats();
        return sum.mul(half).mul(2f).blend(0f, x.compare(VectorOperators.LT, -86.9f));
    }

    /// log x within 3 units in the last place; −∞ at 0 and below the smallest normal float, NaN below 0.
    ///
    /// x = 2ⁿ·m with m in [√½, √2), log m = 2·artanh((m − 1)/(m + 1)) by its series; n becomes a float by adding it to the
    /// bits of 1.5·2²³.
    public static FloatVector log(FloatVector x) {
        IntVector bits = x.reinterpretAsInts();
        IntVector exponent = bits.sub(0x3f3504f3).lanewise(VectorOperators.ASHR, 23);
        FloatVector m = bits.sub(exponent.lanewise(VectorOperators.LSHL, 23)).reinterpretAsFloats();
        FloatVector n = exponent.add(0x4B400000).reinterpretAsFloats().sub(12582912f);
        FloatVector s = m.sub(1f).div(m.add(1f));
        FloatVector q = s.mul(s);
        FloatVector sum = q.mul(2f / 9).add(2f / 7);
        sum = step(sum, q, 2f / 5);
        sum = step(sum, q, 2f / 3);
        sum = step(sum, q, 2f);
        FloatVector low = n.mul(-2.12194440e-4f);
        FloatVector y = n.fma(FloatVector.broadcast(FLOATS, 0.693359375f), sum.fma(s, low));
        return y.blend(Float.NEGATIVE_INFINITY, x.compare(VectorOperators.LT, Float.MIN_NORMAL))
                .blend(Float.NaN, x.compare(VectorOperators.LT, 0f))
                .blend(x, x.compare(VectorOperators.EQ, Float.POSITIVE_INFINITY))
                .blend(x, x.compare(VectorOperators.NE, x));
    }

    /// log(1 + u) for 0 ≤ u ≤ 1, to full relative precision: 2·artanh(u/(2 + u)), whose argument is at most ⅓, by its series.
    public static FloatVector log1p(FloatVector u) {
        FloatVector s = u.div(u.add(2f));
        FloatVector q = s.mul(s);
        FloatVector sum = q.mul(2f / 15).add(2f / 13);
        sum = step(sum, q, 2f / 11);
        sum = step(sum, q, 2f / 9);
        sum = step(sum, q, 2f / 7);
        sum = step(sum, q, 2f / 5);
        sum = step(sum, q, 2f / 3);
        sum = step(sum, q, 2f);
        return sum.mul(s);
    }
}
