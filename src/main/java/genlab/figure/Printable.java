package genlab.figure;

import genlab.stage.Pen;

/// A page that any format can write: it knows its size and its words and draws itself.
public interface Printable {

    Size size();

    Caption caption();

    /// The step of the run it shows: tells two files of one experiment apart.
    long step();

    /// Draws the page; the pen's unit is the point and its origin the page's left top corner.
    void paint(Pen pen);

    /// The title, or what stands for it where a file must have one.
    default String name() {
        return caption().title().isEmpty() ? "GenLab figure" : caption().title();
    }
}
