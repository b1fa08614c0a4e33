package genlab.model.gan.remedy;

import genlab.learn.Initialiser;
import genlab.learn.Parameters;
import genlab.noise.Stream;
import genlab.tensor.Shape;
import genlab.tensor.Value;
import java.util.List;

/// Lets D see how alike the points of a minibatch are: M_b(x) = h(x)·T_b, o_b(xᵢ) = Σⱼ exp(−‖M_b(xᵢ) − M_b(xⱼ)‖₁), and D's output gets
/// o·w on top, which is what a last layer on (h, o) computes (Salimans et al. 2016, section 3.2).
///
/// @param width   units in h, D's last hidden layer
/// @param kernels how many b there are
public record MinibatchDiscrimination(int width, int kernels) {

    /// Numbers in M_b(x), as small as tells a plane's features apart.
    static final int DEPTH = 3;

    /// T, kernel beside kernel (width × kernels·3), then w (kernels × 1).
    public List<Parameters.Part> parts() {
        return List.of(new Parameters.Part("minibatch kernels", new Shape(width, kernels * DEPTH)),
                new Parameters.Part("minibatch weights", new Shape(kernels, 1)));
    }

    /// The kernels as any other weights, w at 0: D begins without.
    public List<float[]> initial(Initialiser initialiser, Stream noise) {
        return List.of(initialiser.draw(noise, width, kernels * DEPTH), new float[kernels]);
    }

    /// What being close to `company` adds to the score of each row of `features`.
    ///
    /// @param parameters as {@link #parts} lists them
    /// @param company    features too; a row of both is close to itself, which adds the same to every score
    public Value apply(List<Value> parameters, Value features, Value company) {
        Value mine = features.matmul(parameters.get(0));
        Value theirs = company.matmul(parameters.get(0)).transpose();
        Value sum = null;
        for (int b = 0; b < kernels; b++) {
            Value distance = null;
            for (int c = b * DEPTH; c < (b + 1) * DEPTH; c++) {
                Value apart = mine.column(c).minus(theirs.rows(c, c + 1)).abs();
                distance = distance == null ? apart : distance.plus(apart);
            }
            Value close = distance.negate().exp().sumColumns().times(parameters.get(1).rows(b, b + 1));
            sum = sum == null ? close : sum.plus(close);
        }
        return sum;
    }
}
