package genlab.math;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Vectors of doubles and the elementary functions on them, out of additions, multiplications, fused multiply-adds and bit operations
/// alone, all exactly rounded by IEEE 754; and sums in an order that does not depend on how wide the machine's vectors are. So every
/// machine gets the same bits.
public final class DoubleLanes {

    /// The widest double vectors this machine has, but no more than {@link #STRIDE} numbers.
    public static final VectorSpecies<Double> DOUBLES =
            DoubleVector.SPECIES_PREFERRED.length() > 8 ? DoubleVector.SPECIES_512 : DoubleVector.SPECIES_PREFERRED;

    public static final int WIDTH = DOUBLES.length();

    /// Sums are made of this many partial sums: number i goes into the (i mod 8)-th. Vectors of 2, 4 or 8 numbers all divide it.
    public static final int STRIDE = 8;

    /// 1.5·2⁵²: added, it rounds to a whole number and leaves it in the low bits.
    private static final double ROUNDER = 6755399441055744.0;

    /// log 2 in two parts, so that n times the first is exact for |n| < 2²⁰ (fdlibm, `e_exp.c`).
    private static final double LOG_2_HIGH = 6.93147180369123816490e-01;
    private static final double LOG_2_LOW = 1.90821492927058770002e-10;

    /// Below it eˣ is no normal double.
    private static final double LEAST = -708;

    private DoubleLanes() {
    }

    public static DoubleVector load(double[] from, int index) {
        return DoubleVector.fromArray(DOUBLES, from, index);
    }

    public static DoubleVector all(double value) {
        return DoubleVector.broadcast(DOUBLES, value);
    }

    /// Replaces x by eˣ within 2 units in the last place (0 below −708, ∞ above 709) in `count` places, a multiple of {@link #STRIDE}.
    ///
    /// x = n·log 2 + r with |r| ≤ ½ log 2, eʳ by its Taylor series to r¹³ (the next term is below 4e-18), 2ⁿ by writing n into the
    /// exponent bits. (The loop stands in here because a method of this size is not inlined into one.)
    public static void exp(double[] a, int from, int count) {
        for (int i = from; i < from + count; i += WIDTH) {
            DoubleVector x = load(a, i);
            DoubleVector shifted = x.min(710).max(LEAST).fma(all(1.4426950408889634), all(ROUNDER));
            DoubleVector n = shifted.sub(ROUNDER);
            DoubleVector r = n.fma(all(-LOG_2_LOW), n.fma(all(-LOG_2_HIGH), x));
            DoubleVector sum = r.fma(all(1.0 / 6227020800.0), all(1.0 / 479001600));
            sum = sum.fma(r, all(1.0 / 39916800));
            sum = sum.fma(r, all(1.0 / 3628800));
            sum = sum.fma(r, all(1.0 / 362880));
            sum = sum.fma(r, all(1.0 / 40320));
            sum = sum.fma(r, all(1.0 / 5040));
            sum = sum.fma(r, all(1.0 / 720));
            sum = sum.fma(r, all(1.0 / 120));
            sum = sum.fma(r, all(1.0 / 24));
            sum = sum.fma(r, all(1.0 / 6));
            sum = sum.fma(r, all(0.5));
            sum = sum.fma(r, all(1));
            sum = sum.fma(r, all(1));
            DoubleVector half = shifted.reinterpretAsLongs().add(1022).lanewise(VectorOperators.LSHL, 52).reinterpretAsDoubles();
            sum.mul(half).mul(2).blend(0, x.compare(VectorOperators.LT, LEAST))
                    .blend(Double.POSITIVE_INFINITY, x.compare(VectorOperators.GT, 709)).intoArray(a, i);
        }
    }

    /// Replaces normal x > 0 by log x within 2 units in the last place (0 by −∞) in `count` places, a multiple of {@link #STRIDE}.
    ///
    /// x = 2ⁿ·m with m in [√½, √2), log m = 2·artanh((m − 1)/(m + 1)) by its series.
    public static void log(double[] a, int from, int count) {
        for (int i = from; i < from + count; i += WIDTH) {
            DoubleVector x = load(a, i);
            LongVector bits = x.reinterpretAsLongs();
            LongVector exponent = bits.sub(0x3FE6A09E667F3BCDL).lanewise(VectorOperators.ASHR, 52);
            DoubleVector m = bits.sub(exponent.lanewise(VectorOperators.LSHL, 52)).reinterpretAsDoubles();
            DoubleVector n = exponent.add(Double.doubleToRawLongBits(ROUNDER)).reinterpretAsDoubles().sub(ROUNDER);
            DoubleVector s = m.sub(1).div(m.add(1));
            DoubleVector q = s.mul(s);
            DoubleVector sum = q.fma(all(2.0 / 23), all(2.0 / 21));
            sum = sum.fma(q, all(2.0 / 19));
            sum = sum.fma(q, all(2.0 / 17));
            sum = sum.fma(q, all(2.0 / 15));
            sum = sum.fma(q, all(2.0 / 13));
            sum = sum.fma(q, all(2.0 / 11));
            sum = sum.fma(q, all(2.0 / 9));
            sum = sum.fma(q, all(2.0 / 7));
            sum = sum.fma(q, all(2.0 / 5));
            sum = sum.fma(q, all(2.0 / 3));
            DoubleVector tail = sum.mul(q).fma(s, n.mul(LOG_2_LOW));
            n.fma(all(LOG_2_HIGH), s.add(s).add(tail)).blend(Double.NEGATIVE_INFINITY, x.compare(VectorOperators.EQ, 0))
                    .blend(x, x.compare(VectorOperators.EQ, Double.POSITIVE_INFINITY))
                    .blend(x, x.compare(VectorOperators.NE, x)).intoArray(a, i);
        }
    }

    /// The sum of the {@link #STRIDE} partial sums that begin at a place, first to last. (The order of `reduceLanes` is not defined:
    /// interpreted and compiled code differ.)
    public static double total(double[] partial, int from) {
        double total = 0;
        for (int i = from; i < from + STRIDE; i++) {
            total += partial[i];
        }
        return total;
    }

    /// Adds a vector to the numbers that begin at a place.
    public static void add(DoubleVector vector, double[] to, int index) {
        load(to, index).add(vector).intoArray(to, index);
    }
}
