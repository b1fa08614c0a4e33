package genlab.stage;

/// A formula as TeX sets it: one outline to fill. Lengths are in thousandths of the letters' size, y downwards from the base line.
///
/// @param height above the base line
/// @param depth  below it
/// @param words  the same in Unicode
/// @param path   the outline, as SVG writes it
public record Formula(double width, double height, double depth, String words, String path) {

    /// Lengths to the em.
    public static final double EM = 1000;

    Formula saying(String others) {
        return new Formula(width, height, depth, others, path);
    }
}
