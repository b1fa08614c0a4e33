package genlab.learn;

import genlab.noise.Stream;
import java.util.function.IntToDoubleFunction;

/// How a weight matrix of `in` rows and `out` columns begins; biases begin at 0.
public enum Initialiser {
    /// Uniform on ±√(6/(in + out)) (Glorot and Bengio 2010, eq. 16).
    GLOROT {
        @Override
        public float[] draw(Stream noise, int in, int out) {
            double edge = Math.sqrt(6.0 / (in + out));
            return fill(in * out, i -> edge * (2 * noise.uniform(i) - 1));
        }
    },
    /// N(0, 2/in), made for rectified units (He et al. 2015, eq. 10).
    HE {
        @Override
        public float[] draw(Stream noise, int in, int out) {
            double sd = Math.sqrt(2.0 / in);
            return fill(in * out, i -> sd * noise.gaussian(i));
        }
    },
    /// N(0, 0.02²), as DCGAN begins (Radford et al. 2016).
    SMALL {
        @Override
        public float[] draw(Stream noise, int in, int out) {
            return fill(in * out, i -> 0.02 * noise.gaussian(i));
        }
    },
    /// Orthonormal rows or columns, whichever are fewer (Saxe et al. 2014), by Gram–Schmidt on normal draws.
    ORTHOGONAL {
        @Override
        public float[] draw(Stream noise, int in, int out) {
            boolean wide = out > in;
            double[][] basis = orthonormal(noise, Math.min(in, out), Math.max(in, out));
            return fill(in * out, i -> wide ? basis[i / out][i % out] : basis[i % out][i / out]);
        }
    };

    /// The weights, row by row; weight i is made of the draws of `noise` alone, so equal streams give equal weights.
    public abstract float[] draw(Stream noise, int in, int out);

    private static float[] fill(int size, IntToDoubleFunction at) {
        float[] weights = new float[size];
        for (int i = 0; i < size; i++) {
            weights[i] = (float) at.applyAsDouble(i);
        }
        return weights;
    }

    private static double[][] orthonormal(Stream noise, int count, int length) {
        double[][] basis = new double[count][length];
        for (int k = 0; k < count; k++) {
            for (int j = 0; j < length; j++) {
                basis[k][j] = noise.gaussian((long) k * length + j);
            }
            for (int other = 0; other < k; other++) {
                subtract(basis[k], basis[other], dot(basis[k], basis[other]));
            }
            double norm = Math.sqrt(dot(basis[k], basis[k]));
            for (int j = 0; j < length; j++) {
                basis[k][j] /= norm;
            }
        }
        return basis;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void subtract(double[] from, double[] what, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * what[i];
        }
    }
}
