package genlab.model.vae;

import genlab.learn.Noise;
import genlab.model.Examples;
import genlab.model.vae.objective.Objective;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;

/// All chance in one update, and the weights of the terms at that moment. Draw k is a function of k and the streams.
final class Minibatch {

    private final Examples examples;
    private final int batch;
    private final int draws;
    private final int components;
    private final Tensor real;
    private final Tensor rows;
    private final Tensor labels;
    private final Tensor noise;
    private final Tensor priorNoise;
    private final Tensor component;
    private final Tensor klWeight;
    private final Tensor overallWeight;

    Minibatch(Vae vae, Examples examples, Memory memory) {
        this.examples = examples;
        batch = vae.batch();
        draws = vae.objective().draws();
        components = vae.prior().components();
        int n = batch * draws;
        real = memory.tensor(batch, 2);
        rows = memory.tensor(batch, 1);
        labels = examples.labels() > 0 ? memory.tensor(batch, examples.labels()) : null;
        noise = memory.tensor(n, vae.latent());
        boolean compares = vae.objective().comparesWithPrior();
        priorNoise = compares ? memory.tensor(n, vae.latent()) : null;
        component = compares ? memory.tensor(n, 1) : null;
        klWeight = memory.tensor(1, 1);
        overallWeight = memory.tensor(1, 1);
    }

    /// Training points with repetition, and everything else by the number of the draw.
    void draw(long draw, Streams streams, Vae vae) {
        Stream chosen = streams.data().child("minibatch").child(draw);
        if (labels != null) {
            labels.fill(0);
        }
        for (int i = 0; i < batch; i++) {
            int row = chosen.below(i, examples.size());
            rows.set(i, row);
            examples.put(row, real, i);
            if (labels != null) {
                examples.mark(row, labels, i);
            }
        }
        Noise.symmetric(noise, streams.noise(), draw);
        if (priorNoise != null) {
            Noise.symmetric(priorNoise, streams.noise().child("prior"), draw);
            Stream parts = streams.noise().child("component").child(draw);
            for (int i = 0; i < component.size(); i++) {
                component.set(i, parts.below(i, components));
            }
        }
        Objective.Weights weights = vae.objective().weights();
        klWeight.set(0, (float) (weights.kl() * vae.remedies().share(draw)));
        overallWeight.set(0, (float) weights.overall());
    }

    int points() {
        return batch;
    }

    int draws() {
        return draws;
    }

    /// The points, batch × 2.
    Value real(Graph graph) {
        return graph.variable(real);
    }

    /// Their numbers among the training points, batch × 1.
    Value rows(Graph graph) {
        return graph.variable(rows);
    }

    /// Standard normal, batch·draws × d.
    Value noise(Graph graph) {
        return graph.variable(noise).normalQuantile();
    }

    /// The same for the prior's latents.
    Value priorNoise(Graph graph) {
        return graph.variable(priorNoise).normalQuantile();
    }

    Value component(Graph graph) {
        return graph.variable(component);
    }

    Value klWeight(Graph graph) {
        return graph.variable(klWeight);
    }

    Value overallWeight(Graph graph) {
        return graph.variable(overallWeight);
    }

    /// Rows of points, or of latents of each point, as a net is told them: with the points' labels beside them where those count.
    Value told(Value matrix) {
        if (labels == null) {
            return matrix;
        }
        Value own = matrix.graph().variable(labels);
        return matrix.beside(matrix.shape().rows() == batch ? own : spread(own));
    }

    /// Every row once for each of its draws, one after the other.
    Value spread(Value matrix) {
        if (draws == 1) {
            return matrix;
        }
        int columns = matrix.shape().columns();
        float[] tile = new float[columns * columns * draws];
        for (int j = 0; j < columns; j++) {
            for (int k = 0; k < draws; k++) {
                tile[j * columns * draws + k * columns + j] = 1;
            }
        }
        Value repeat = matrix.graph().constant(new Shape(columns, columns * draws), tile);
        return matrix.matmul(repeat).reshape(batch * draws, columns);
    }
}
