package genlab.model.mixture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import genlab.math.Columns;
import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.model.Component;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Points of a reference in data units, brought to the stage as a data set would be, and a mixture on them.
record Reference(Points data, Scaling scaling, Points stage, Columns columns, Gaussian all) {

    static Reference of(Points data) {
        Scaling scaling = Scaling.standardising(data);
        Points stage = scaling.toStage(data);
        return new Reference(data, scaling, stage, Columns.of(stage), Gaussian.fit(stage));
    }

    static JsonNode json(String resource) {
        try (InputStream in = Reference.class.getResourceAsStream("/genlab/model/" + resource)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Points points(JsonNode pairs) {
        return Points.build(pairs.size(), i -> new double[] {pairs.get(i).get(0).asDouble(), pairs.get(i).get(1).asDouble()});
    }

    Maximisation ascent(CovarianceShape covariance, Axis axis, double ridge) {
        return new Maximisation(covariance, axis, ridge, scaling, all);
    }

    /// Equal weights, these means in data units, the points' own covariance.
    List<Component> start(Points means, Ascent ascent) {
        List<Component> theta = new ArrayList<>();
        for (int k = 0; k < means.size(); k++) {
            theta.add(ascent.admissible(new Component(1.0 / means.size(), new Gaussian(
                    scaling.stageX(means.x(k)), scaling.stageY(means.y(k)), all.varX(), all.varY(), all.covXY()))));
        }
        return theta;
    }

    List<Component> climb(List<Component> theta, Ascent ascent, int steps) {
        List<Component> now = theta;
        for (int i = 0; i < steps; i++) {
            now = ascent.next(Statistics.of(now, columns));
        }
        return now;
    }

    /// ℓ in data units.
    double logLikelihood(List<Component> theta) {
        return Statistics.logLikelihood(theta, columns) - data.size() * scaling.logJacobian();
    }
}
