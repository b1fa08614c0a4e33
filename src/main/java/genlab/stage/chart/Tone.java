package genlab.stage.chart;

import genlab.stage.Colour;
import genlab.stage.Palette;

/// Whose number a line is: it has the colour its owner has on the stage.
public enum Tone {
    /// Nobody's in particular, or the judge's.
    INK,
    /// The data's, and means over the data.
    REAL,
    /// The model's, and means over its samples.
    FAKE;

    public Colour of(Palette palette) {
        return switch (this) {
            case INK -> palette.ink();
            case REAL -> palette.real();
            case FAKE -> palette.fake();
        };
    }
}
