package genlab.app.view.export;

import genlab.figure.Printable;
import genlab.figure.Size;
import genlab.stage.Palette;

/// Something that can be put on paper, under the name it has in the export form.
///
/// @param id     what a file of it is called to begin with
/// @param usual  a size that suits it
record Paper(String id, String title, Size usual, Layout layout) {

    /// Makes the page.
    @FunctionalInterface
    interface Layout {

        Printable on(Size size, Palette palette, boolean titled);
    }

    @Override
    public String toString() {
        return title;
    }
}
