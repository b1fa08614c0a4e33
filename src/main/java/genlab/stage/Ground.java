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
public record Ground(Axes axes, Scaling scaling, Frame frame, boolean square) {

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

    /// The part of `room` that the frame is drawn on.
    public Box shape(Box room) {
        return square ? room.shaped(1) : room;
    }
}
