package genlab.stage;

import genlab.data.Axes;
import genlab.data.Dataset;
import genlab.math.Frame;
import genlab.math.Scaling;

/// What lies around the layers of a plane: how its axes are called and counted, and how far it reaches.
///
/// @param scaling from the plane's own coordinates to the numbers on the axes
/// @param frame   all there is to see, in the plane's own coordinates
/// @param square  whether a unit is as long upwards as across; otherwise the frame is stretched over what room there is
public record Ground(Axes axes, Scaling scaling, Frame frame, boolean square, Ruling ruling) {

    /// Equal lengths are equal differences.
    public Ground(Axes axes, Scaling scaling, Frame frame, boolean square) {
        this(axes, scaling, frame, square, Ruling.EQUAL);
    }

    /// The stage of the data.
    public static Ground of(Dataset data) {
        return new Ground(data.distribution().axes(), data.scaling(), data.stageFrame(), true);
    }

    /// The plane of a latent of two numbers.
    public static Ground latent(Frame frame) {
        return new Ground(new Axes("z₁", "", "z₂", ""), Scaling.identity(), frame, true);
    }

    /// A plane whose own coordinates are the numbers on its axes, stretched over what room there is.
    public static Ground plain(Axes axes, Frame frame) {
        return new Ground(axes, Scaling.identity(), frame, false);
    }

    /// The same with log₁₀ of the numbers on the horizontal axis for coordinates.
    public static Ground logarithmic(Axes axes, Frame frame) {
        return new Ground(axes, Scaling.identity(), frame, false, Ruling.RATIOS);
    }

    /// A plane of things that are counted, both ways.
    public static Ground counted(Axes axes, Frame frame) {
        return new Ground(axes, Scaling.identity(), frame, false, Ruling.WHOLE);
    }

    /// The number on the horizontal axis below a place of the plane.
    public double across(double x) {
        double number = scaling.dataX(x);
        return ruling == Ruling.RATIOS ? Math.pow(10, number) : number;
    }

    /// The number on the vertical axis beside a place of the plane.
    public double upwards(double y) {
        return scaling.dataY(y);
    }

    /// Where on the plane a number of the horizontal axis is.
    public double x(double across) {
        return scaling.stageX(ruling == Ruling.RATIOS ? Math.log10(across) : across);
    }

    /// The part of `room` that the frame is drawn on.
    public Box shape(Box room) {
        return square ? room.shaped(1) : room;
    }
}
