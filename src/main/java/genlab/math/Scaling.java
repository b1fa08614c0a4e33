package genlab.math;

/// The affine change between *data units* and *stage coordinates*: stage = (data − mean) / sd, axis by axis.
///
/// @param meanX in data units
/// @param meanY in data units
/// @param sdX   data units in one stage unit, > 0
/// @param sdY   data units in one stage unit, > 0
public record Scaling(double meanX, double meanY, double sdX, double sdY) {

    public Scaling {
        if (!(sdX > 0 && sdY > 0)) {
            throw new IllegalArgumentException("Expected both standard deviations > 0, got " + sdX + " and " + sdY + ".");
        }
    }

    public static Scaling identity() {
        return new Scaling(0, 0, 1, 1);
    }

    /// The scaling that gives `points` mean 0 and standard deviation 1 (dividing by n) on each axis.
    /// A constant axis keeps its unit.
    public static Scaling standardising(Points points) {
        double[] x = moments(points, 0);
        double[] y = moments(points, 1);
        return new Scaling(x[0], y[0], x[1], y[1]);
    }

    private static double[] moments(Points points, int axis) {
        double[] xy = points.toArray();
        int n = points.size();
        double sum = 0;
        for (int i = axis; i < xy.length; i += 2) {
            sum += xy[i];
        }
        double mean = n == 0 ? 0 : sum / n;
        double squares = 0;
        for (int i = axis; i < xy.length; i += 2) {
            squares += (xy[i] - mean) * (xy[i] - mean);
        }
        double sd = n == 0 ? 0 : Math.sqrt(squares / n);
        return new double[] {mean, sd > 0 ? sd : 1};
    }

    public double stageX(double dataX) {
        return (dataX - meanX) / sdX;
    }

    public double stageY(double dataY) {
        return (dataY - meanY) / sdY;
    }

    public double dataX(double stageX) {
        return meanX + sdX * stageX;
    }

    public double dataY(double stageY) {
        return meanY + sdY * stageY;
    }

    public Points toStage(Points data) {
        return Points.build(data.size(), i -> new double[] {stageX(data.x(i)), stageY(data.y(i))});
    }

    public Points toData(Points stage) {
        return Points.build(stage.size(), i -> new double[] {dataX(stage.x(i)), dataY(stage.y(i))});
    }

    public Frame toStage(Frame data) {
        return new Frame(stageX(data.minX()), stageX(data.maxX()), stageY(data.minY()), stageY(data.maxY()));
    }

    public Frame toData(Frame stage) {
        return new Frame(dataX(stage.minX()), dataX(stage.maxX()), dataY(stage.minY()), dataY(stage.maxY()));
    }

    /// log(sdX·sdY): log p in data units = log p in stage units − this.
    public double logJacobian() {
        return Math.log(sdX) + Math.log(sdY);
    }
}
