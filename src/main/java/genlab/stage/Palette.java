package genlab.stage;

import java.util.List;

/// The colours of everything, each with one meaning. Categories are from Okabe and Ito's set (“Color universal design”, 2008),
/// which people with any colour vision tell apart; real and fake differ in shape besides.
///
/// @param paper      what is drawn on
/// @param ink        text and lines that must be read
/// @param quiet      everything that is not data: axes, tick labels
/// @param hairline   the faintest line that separates
/// @param real       data
/// @param fake       samples of the model
/// @param latent     the prior and what comes straight from it
/// @param truth      exact overlays, dashed
/// @param accent     focus and selection
/// @param verdict    D and D*: from fake's tint at 0 through paper at ½ to real's tint at 1
/// @param realDensity from nothing to much of the data's density
/// @param fakeDensity from nothing to much of the model's density
/// @param latentDensity from nothing to much in the latent's hue
/// @param difference signed differences, 0 in the middle
/// @param heights    of a function that is climbed, from low to high
/// @param emphasis   factor on dots and lines: above 1 for the back of a lecture hall
public record Palette(String id, String title, Colour paper, Colour ink, Colour quiet, Colour hairline, Colour real, Colour fake,
        Colour latent, Colour truth, Colour accent, ColourMap verdict, ColourMap realDensity, ColourMap fakeDensity,
        ColourMap latentDensity, ColourMap difference, ColourMap heights, double emphasis) {

    private static final Colour BLUE = Colour.of(0x0072B2);
    private static final Colour VERMILION = Colour.of(0xD55E00);
    private static final Colour GREEN = Colour.of(0x009E73);
    private static final Colour SKY = Colour.of(0x56B4E9);

    /// What a mixture's components and a chain's states are told apart by, beside their numbers: the set of Okabe and Ito without black,
    /// with the two that mean real and fake late.
    private static final List<Colour> PARTS = List.of(Colour.of(0xE69F00), SKY, GREEN, Colour.of(0xCC79A7), BLUE, VERMILION,
            Colour.of(0xF0E442));

    /// What graphics need to be seen on paper (WCAG 2.2, 1.4.11), and by how much a colour gives way to ink at a time until it has it.
    private static final double SEEN = 3;
    private static final double NEARER = 0.05;

    /// How much of a category's colour its field tint holds: little enough that dots of that colour read on it; unequal, so
    /// that the two sides differ in a grey print too.
    private static final double REAL_TINT = 0.48;
    private static final double FAKE_TINT = 0.34;

    /// How grey the summit is: paths must stand out on it.
    private static final double HIGH = 0.36;

    /// Grey enough to be told from paper, pale enough not to look like a number.
    private static final double UNKNOWN = 0.09;

    public static final Palette LIGHT = of("light", "Light", 0xFAFAF7, 0x22252A, BLUE, VERMILION, GREEN, 1);

    /// Real, fake and latent a little lighter, so that each keeps the contrast it has on light paper.
    public static final Palette DARK = of("dark", "Dark", 0x17191D, 0xE8E6E1, Colour.of(0x3D9BD6), Colour.of(0xF0812E),
            Colour.of(0x2DBD94), 1);

    /// For a beamer: pure white washes colours out least, and everything is half as large again.
    public static final Palette PROJECTOR = of("projector", "Projector", 0xFFFFFF, 0x000000, BLUE, VERMILION, GREEN, 1.6);

    public static final Palette CONTRAST = of("high-contrast", "High contrast", 0x000000, 0xFFFFFF, SKY, Colour.of(0xFF8C42),
            Colour.of(0x4FE3B8), 1.3);

    /// For white pages.
    public static final Palette PRINT = of("print", "Print", 0xFFFFFF, 0x1A1A1A, BLUE, VERMILION, GREEN, 1);

    /// In the order of menus.
    public static final List<Palette> ALL = List.of(LIGHT, DARK, PROJECTOR, CONTRAST, PRINT);

    private static Palette of(String id, String title, int paperRgb, int inkRgb, Colour real, Colour fake, Colour latent, double emphasis) {
        Colour paper = Colour.of(paperRgb);
        Colour ink = Colour.of(inkRgb);
        boolean loud = emphasis > 1;
        return new Palette(id, title, paper, ink, ink.mix(paper, loud ? 0.1 : 0.3), ink.mix(paper, loud ? 0.6 : 0.82), real, fake, latent,
                ink, SKY, ColourMap.through(paper.mix(fake, FAKE_TINT), paper, paper.mix(real, REAL_TINT)),
                density(paper, real), density(paper, fake), density(paper, latent), ColourMap.through(difference(paper)),
                ColourMap.through(paper, paper.mix(ink, HIGH)), emphasis);
    }

    private static ColourMap density(Colour paper, Colour hue) {
        return ColourMap.through(paper, paper.mix(hue, 0.35), paper.mix(hue, 0.7));
    }

    /// ColorBrewer's PuOr with its white middle replaced by the paper, so that 0 looks like nothing on any theme.
    private static Colour[] difference(Colour paper) {
        ColourMap published = ColourMap.resource("PuOr");
        Colour[] stops = new Colour[9];
        for (int i = 0; i < stops.length; i++) {
            double away = Math.abs(i - 4) / 4.0;
            stops[i] = paper.mix(published.colour(0.1 + 0.8 * i / 8), away);
        }
        return stops;
    }

    /// What a field shows where it has no number: not the paper, which means a number.
    public Colour unknown() {
        return paper.mix(ink, UNKNOWN);
    }

    /// The colour of the component or state with this index, from 0; a number tells those apart that share one.
    public Colour part(int index) {
        Colour pure = PARTS.get(index % PARTS.size());
        double share = 0;
        while (pure.mix(ink, share).contrast(paper) < SEEN) {
            share += NEARER;
        }
        return pure.mix(ink, share);
    }

    /// The colour of a place of the square [−1, 1]²: grey in the middle, its hue the direction, its strength how far out. All are about
    /// equally light, darker than light paper and lighter than dark.
    public Colour around(double across, double upwards) {
        double lightness = Oklab.of(paper)[0] > 0.5 ? 0.58 : 0.72;
        double strength = 0.13;
        return Oklab.colour(lightness, strength * across, strength * upwards);
    }

    /// Dots of the data.
    public Marker realMark(double size) {
        return mark(real, size);
    }

    /// Dots of the data in another colour.
    public Marker mark(Colour colour, double size) {
        return new Marker(Marker.Shape.DOT, size * emphasis, colour, outline());
    }

    /// Diamonds of the model.
    public Marker fakeMark(double size) {
        return new Marker(Marker.Shape.DIAMOND, size * emphasis, fake, outline());
    }

    /// Diamonds of the model as it is on average.
    public Marker hollowMark(double size) {
        return new Marker(Marker.Shape.DIAMOND, size * emphasis, paper, line(fake, 1.1));
    }

    /// Dots of the prior.
    public Marker latentMark(double size) {
        return new Marker(Marker.Shape.DOT, size * emphasis, latent, outline());
    }

    /// A line of this many stage points.
    public Stroke line(Colour colour, double width) {
        return Stroke.solid(colour, width * emphasis);
    }

    public Stroke dashed(Colour colour, double width) {
        return Stroke.dashed(colour, width * emphasis);
    }

    private Stroke outline() {
        return Stroke.solid(paper, 0.9 * emphasis);
    }
}
