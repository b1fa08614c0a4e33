package genlab.learn;

import genlab.noise.Stream;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;

/// A multilayer perceptron: `hidden` layers of `width` units, then a linear layer; row k of the input gives row k of
/// the output. h ← activation(h·W + b).
public record Mlp(int inputs, int hidden, int width, int outputs, Activation activation) {

    /// What is done between a hidden layer's weights and its bias; layers are counted from 0.
    @FunctionalInterface
    public interface Between {
        Value of(int layer, Value sums);
    }

    /// Its matrices, two a layer: weights (in × out), then bias (1 × out).
    public List<Parameters.Part> parts() {
        List<Parameters.Part> parts = new ArrayList<>();
        for (int layer = 0; layer <= hidden; layer++) {
            String name = layer == hidden ? "output layer" : "hidden layer " + (layer + 1);
            parts.add(new Parameters.Part(name + " weights", new Shape(fanIn(layer), fanOut(layer))));
            parts.add(new Parameters.Part(name + " bias", new Shape(1, fanOut(layer))));
        }
        return parts;
    }

    private int fanIn(int layer) {
        return layer == 0 ? inputs : width;
    }

    private int fanOut(int layer) {
        return layer == hidden ? outputs : width;
    }

    /// Draws the weights, each layer from its own stream, so that adding a layer leaves the first ones as they were.
    public void initialise(Parameters parameters, Initialiser initialiser, Stream noise) {
        List<Tensor> windows = parameters.windows();
        for (int layer = 0; layer <= hidden; layer++) {
            windows.get(2 * layer).put(initialiser.draw(noise.child(layer), fanIn(layer), fanOut(layer)));
            windows.get(2 * layer + 1).fill(0);
        }
    }

    /// The net's output for each row of `x`, with `parameters` as {@link #parts} lists them.
    public Value apply(List<Value> parameters, Value x) {
        return output(parameters, features(parameters, x));
    }

    /// The linear layer at the end, on each row of `features`.
    public Value output(List<Value> parameters, Value features) {
        return features.matmul(parameters.get(2 * hidden)).plus(parameters.get(2 * hidden + 1));
    }

    /// The last hidden layer, or `x` itself if there is none.
    public Value features(List<Value> parameters, Value x) {
        return hidden == 0 ? x : layers(parameters, x).getLast();
    }

    /// Every hidden layer, first to last.
    public List<Value> layers(List<Value> parameters, Value x) {
        return layers(parameters, x, (layer, sums) -> sums);
    }

    /// Every hidden layer, with something done to the weighted sums before the bias comes on: h ← activation(between(h·W) + b).
    public List<Value> layers(List<Value> parameters, Value x, Between between) {
        List<Value> layers = new ArrayList<>();
        Value h = x;
        for (int layer = 0; layer < hidden; layer++) {
            Value sums = between.of(layer, h.matmul(parameters.get(2 * layer)));
            h = activation.of(sums.plus(parameters.get(2 * layer + 1)));
            layers.add(h);
        }
        return layers;
    }
}
