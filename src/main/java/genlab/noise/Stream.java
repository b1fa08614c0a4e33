package genlab.noise;

/// Noise as a function: (key, index) → number. Drawing index i, then j equals drawing j, then i, so every
/// draw can be made again at any time. Streams of different names are independent for all practical purposes.
///
/// The generator is SplitMix64 read at random access: bits(i) = mix(key + i·γ), γ the odd 64-bit golden ratio
/// (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014), passed through its
/// variant-13 finaliser once more because keys of children lie on the same lattice.
public record Stream(long key) {

    /// 2⁶⁴/φ, rounded to odd.
    static final long GAMMA = 0x9E3779B97F4A7C15L;

    /// The root stream of a seed.
    public static Stream of(long seed) {
        return new Stream(mix(mix(seed + GAMMA)));
    }

    /// The independent stream of this name.
    public Stream child(String name) {
        long hash = key;
        for (int i = 0; i < name.length(); i++) {
            hash = mix(hash ^ (name.charAt(i) + GAMMA));
        }
        return new Stream(mix(hash + GAMMA));
    }

    /// The independent stream of this number, for one stream a step.
    public Stream child(long number) {
        return new Stream(mix(mix(key ^ GAMMA) + mix(number)));
    }

    /// 64 random bits.
    public long bits(long index) {
        return mix(key + mix(index + GAMMA) * GAMMA);
    }

    /// Uniform on the open interval (0, 1), 53 bits: never 0, never 1.
    public double uniform(long index) {
        return ((bits(index) >>> 11) + 0.5) * 0x1p-53;
    }

    /// Uniform on {0 … bound − 1} (multiply-shift; bias below bound/2⁶⁴).
    public int below(long index, int bound) {
        return (int) Math.unsignedMultiplyHigh(bits(index), bound);
    }

    /// Standard normal by the Box–Muller transform of the uniforms 2·⌊index/2⌋ and that + 1.
    public double gaussian(long index) {
        long pair = index & ~1L;
        double radius = Math.sqrt(-2 * Math.log(uniform(pair)));
        double angle = 2 * Math.PI * uniform(pair + 1);
        return radius * ((index & 1) == 0 ? Math.cos(angle) : Math.sin(angle));
    }

    /// Stafford's variant 13 of the MurmurHash3 finaliser, as in SplitMix64.
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
