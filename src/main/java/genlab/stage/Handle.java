package genlab.stage;

import genlab.math.Points;
import genlab.model.Edit;
import java.util.List;

/// Something on a plane that a hand can take and put elsewhere, by mouse or by keys.
///
/// @param name    what it is called: “component 2”
/// @param x       where it is, in the plane's own coordinates
/// @param outline what is seen of it while it is carried, around where it is; closed
/// @param put     the edit that puts it somewhere
/// @param choices what else can be done to it
public record Handle(String name, double x, double y, Points outline, Put put, List<Choice> choices) {

    /// Makes the edit that puts something at a place of the plane.
    public interface Put {

        Edit at(double x, double y);
    }

    /// @param title what it does, for a menu: “Split component 2”
    public record Choice(String title, Edit edit) {
    }

    /// The outline when it is carried to a place.
    public Points outline(double toX, double toY) {
        return Points.build(outline.size(), i -> new double[] {outline.x(i) + toX - x, outline.y(i) + toY - y});
    }
}
