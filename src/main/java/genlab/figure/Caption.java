package genlab.figure;

/// The words of a figure.
///
/// @param title      stands above the stage: “two-gaussians · GAN non-saturating · seed 1”; empty for none
/// @param note       stands below, in small print, and is broken into lines; empty for none
/// @param experiment the experiment as JSON, or any text: not printed, kept in the file's metadata
public record Caption(String title, String note, String experiment) {

    /// Nothing but the stage.
    public static final Caption NONE = new Caption("", "", "");
}
