package genlab.quantity;

import genlab.model.Checkpoint;
import genlab.model.Players;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/// Two players given by their joint field, who follow it by a tenth at each step.
final class PlayersRun implements StillRun, Players {

    private final int discriminators;
    private final UnaryOperator<double[]> field;
    private double[] parameters;

    PlayersRun(int discriminators, UnaryOperator<double[]> field, double... parameters) {
        this.discriminators = discriminators;
        this.field = field;
        this.parameters = parameters.clone();
    }

    @Override
    public void step() {
        double[] v = field(parameters);
        double[] now = parameters;
        parameters = new double[now.length];
        Arrays.setAll(parameters, i -> now[i] + 0.1 * v[i]);
    }

    @Override
    public Checkpoint save() {
        return Checkpoint.empty().with("parameters", parameters);
    }

    @Override
    public void load(Checkpoint checkpoint) {
        parameters = checkpoint.get("parameters").clone();
    }

    @Override
    public int discriminators() {
        return discriminators;
    }

    @Override
    public double[] parameters() {
        return parameters.clone();
    }

    @Override
    public double[] field(double[] at) {
        return field.apply(at);
    }
}
