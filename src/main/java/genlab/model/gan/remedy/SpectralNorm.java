package genlab.model.gan.remedy;

import genlab.learn.Mlp;
import genlab.noise.Stream;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;

/// Weights divided by their largest singular value σ(W), so that no layer stretches: one power iteration v = u·Wᵀ/‖u·Wᵀ‖,
/// u′ = v·W/‖v·W‖, σ(W) ≈ v·W·u′ᵀ an update, u kept from update to update (Miyato et al. 2018, algorithm 1).
public final class SpectralNorm {

    /// Keeps a matrix of zeros from being divided by 0.
    private static final double NOTHING = 1e-12;

    private final List<Tensor> directions = new ArrayList<>();

    /// @param noise where the first directions come from
    public SpectralNorm(Mlp net, Stream noise, Memory memory) {
        for (int layer = 0; layer <= net.hidden(); layer++) {
            int units = net.parts().get(2 * layer).shape().columns();
            Tensor direction = memory.tensor(1, units);
            for (int i = 0; i < units; i++) {
                direction.set(i, (float) noise.child(layer).gaussian(i));
            }
            directions.add(direction);
        }
    }

    /// u of each layer, 1 × units.
    public List<Tensor> directions() {
        return directions;
    }

    /// The directions as values of a graph, new ones at each call.
    public List<Value> in(Graph graph) {
        return directions.stream().map(graph::variable).toList();
    }

    /// One power iteration from `directions`; no gradient passes.
    public static List<Value> iterated(List<Value> weights, List<Value> directions) {
        List<Value> next = new ArrayList<>();
        for (int layer = 0; layer < directions.size(); layer++) {
            Value w = weights.get(2 * layer);
            next.add(unit(left(w, directions.get(layer)).matmul(w)).detach());
        }
        return next;
    }

    /// `weights` with every matrix divided by its singular value; biases and what follows the net's own stay.
    public static List<Value> normalised(List<Value> weights, List<Value> directions) {
        List<Value> next = iterated(weights, directions);
        List<Value> normalised = new ArrayList<>(weights);
        for (int layer = 0; layer < directions.size(); layer++) {
            Value w = weights.get(2 * layer);
            Value sigma = left(w, directions.get(layer)).matmul(w).times(next.get(layer)).sumColumns();
            normalised.set(2 * layer, w.over(sigma.plus(NOTHING)));
        }
        return normalised;
    }

    /// v, the left direction that belongs to u.
    private static Value left(Value w, Value u) {
        return unit(u.matmul(false, w, true)).detach();
    }

    private static Value unit(Value row) {
        return row.over(row.square().sumColumns().plus(NOTHING * NOTHING).sqrt());
    }
}
