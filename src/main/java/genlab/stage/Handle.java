package genlab.stage;

import genlab.math.Points;
import genlab.model.Edit;
import java.util.List;

/// Something on a plane that a hand can take and put elsewhere, by mouse or by keys.
///
/// @param name    what it is called: “component 2”
/// @param x       where it is, in the plane's own coordinates
/// @param outline what is seen of it while it is carried, around where it is; closed
/// @param put     the deeds that put it somewhere
/// @param live    whether they are done all the way it is carried, not only where it is put down
/// @param choices what else can be done to it
public record Handle(String name, double x, double y, Points outline, Put put, boolean live, List<Choice> choices) {

    /// Makes the deeds that put something at a place of the plane, to be done one after the other.
    public interface Put {

        List<Deed> at(double x, double y);
    }

    /// @param title what it does, for a menu: “Split component 2”
    public record Choice(String title, Edit edit) {
    }

    /// Something that moves by an edit when it is put down.
    public static Handle moving(String name, double x, double y, Points outline, Moved moved, List<Choice> choices) {
        return new Handle(name, x, y, outline, (toX, toY) -> List.of(new Deed.ByHand(moved.to(toX, toY))), false, choices);
    }

    /// Something that turns live knobs all the way it is carried.
    public static Handle turning(String name, double x, double y, Points outline, Put put) {
        return new Handle(name, x, y, outline, put, true, List.of());
    }

    /// Makes the edit that moves something.
    public interface Moved {

        Edit to(double x, double y);
    }

    /// The outline when it is carried to a place.
    public Points outline(double toX, double toY) {
        return Points.build(outline.size(), i -> new double[] {outline.x(i) + toX - x, outline.y(i) + toY - y});
    }
}
