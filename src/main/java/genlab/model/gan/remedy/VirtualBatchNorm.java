package genlab.model.gan.remedy;

import genlab.learn.Mlp;
import genlab.learn.Parameters;
import genlab.tensor.Shape;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;

/// Batch normalisation with the statistics of a reference batch of n rows, chosen once, and of the row itself, so that rows of a minibatch
/// do not depend on each other: μ = (x + n·μ_ref)/(n + 1), the same for the mean square, then γ·(x − μ)/√(var + 1e-5)
/// (Salimans et al. 2016, section 3.5). The layer's bias comes after.
public final class VirtualBatchNorm {

    /// Which nets have it.
    public enum Where {
        NOWHERE, GENERATOR, DISCRIMINATOR, BOTH;

        public boolean generator() {
            return this == GENERATOR || this == BOTH;
        }

        public boolean discriminator() {
            return this == DISCRIMINATOR || this == BOTH;
        }
    }

    /// As batch normalisation has it (Ioffe and Szegedy 2015).
    private static final double EPSILON = 1e-5;

    private VirtualBatchNorm() {
    }

    /// γ − 1 of every hidden layer, 1 × width: zeros at the start.
    public static List<Parameters.Part> parts(Mlp net) {
        List<Parameters.Part> parts = new ArrayList<>();
        for (int layer = 1; layer <= net.hidden(); layer++) {
            parts.add(new Parameters.Part("hidden layer " + layer + " scale", new Shape(1, net.width())));
        }
        return parts;
    }

    /// Every hidden layer for each row of `x`.
    ///
    /// @param parameters the net's own
    /// @param scales     as {@link #parts} lists them
    /// @param reference  rows like those of `x`
    public static List<Value> layers(Mlp net, List<Value> parameters, List<Value> scales, Value reference, Value x) {
        int n = reference.shape().rows();
        int all = n + x.shape().rows();
        List<Value> layers = net.layers(parameters, reference.above(x), (layer, sums) -> {
            Value known = sums.rows(0, n);
            Value mean = known.meanRows();
            Value square = known.square().meanRows();
            Value normal = known.minus(mean).over(deviation(square, mean));
            Value others = sums.rows(n, all);
            Value itsMean = others.plus(mean.times(n)).times(1.0 / (n + 1));
            Value itsSquare = others.square().plus(square.times(n)).times(1.0 / (n + 1));
            Value itsNormal = others.minus(itsMean).over(deviation(itsSquare, itsMean));
            return normal.above(itsNormal).times(scales.get(layer).plus(1));
        });
        return layers.stream().map(layer -> layer.rows(n, all)).toList();
    }

    private static Value deviation(Value square, Value mean) {
        return square.minus(mean.square()).plus(EPSILON).sqrt();
    }
}
