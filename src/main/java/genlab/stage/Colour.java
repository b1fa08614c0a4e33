package genlab.stage;

/// An sRGB colour as 0xAARRGGBB.
public record Colour(int argb) {

    /// An opaque colour from 0xRRGGBB.
    public static Colour of(int rgb) {
        return new Colour(0xFF000000 | rgb);
    }

    public int red() {
        return argb >> 16 & 255;
    }

    public int green() {
        return argb >> 8 & 255;
    }

    public int blue() {
        return argb & 255;
    }

    /// 0 (nothing to be seen) … 1.
    public double opacity() {
        return (argb >>> 24) / 255.0;
    }

    public Colour opacity(double opacity) {
        return new Colour((int) Math.round(255 * opacity) << 24 | argb & 0xFFFFFF);
    }

    /// #rrggbb, without the opacity.
    public String hex() {
        return "#" + Integer.toHexString(0x1000000 | argb & 0xFFFFFF).substring(1);
    }

    /// This colour with `share` of `other` mixed in, in OKLab (B. Ottosson, “A perceptual color space for image
    /// processing”, 2020), so that equal shares look like equal steps.
    public Colour mix(Colour other, double share) {
        double[] a = Oklab.of(this);
        double[] b = Oklab.of(other);
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = a[i] + share * (b[i] - a[i]);
        }
        return Oklab.colour(mixed[0], mixed[1], mixed[2]);
    }

    /// Relative luminance Y of WCAG 2, 0 (black) … 1 (white).
    public double luminance() {
        return 0.2126 * Oklab.linear(red()) + 0.7152 * Oklab.linear(green()) + 0.0722 * Oklab.linear(blue());
    }

    /// Contrast ratio of WCAG 2, 1 … 21.
    public double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
}
