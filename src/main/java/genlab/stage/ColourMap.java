package genlab.stage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Colours for the numbers 0 … 1, in 256 steps. NaN is transparent; what lies outside takes the colour of the nearer end.
public final class ColourMap {

    private static final int STEPS = 256;

    private final int[] argb;

    private ColourMap(int[] argb) {
        this.argb = argb;
    }

    /// A map that passes through these colours at equal distances, mixed in OKLab.
    public static ColourMap through(Colour... stops) {
        int[] argb = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            double at = (stops.length - 1.0) * i / (STEPS - 1);
            int stop = Math.min((int) at, stops.length - 2);
            argb[i] = stops[stop].mix(stops[stop + 1], at - stop).argb();
        }
        return new ColourMap(argb);
    }

    /// A published map among this package's resources: 256 lines “red,green,blue”.
    public static ColourMap resource(String name) {
        String path = "/genlab/colormaps/" + name + ".csv";
        try (InputStream stream = ColourMap.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("Expected a colour map among the resources, got “" + name + "”.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new ColourMap(lines.lines().filter(line -> !line.startsWith("#")).mapToInt(ColourMap::parse).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int parse(String line) {
        String[] channels = line.split(",");
        return Colour.of(Integer.parseInt(channels[0]) << 16 | Integer.parseInt(channels[1]) << 8
                | Integer.parseInt(channels[2])).argb();
    }

    /// The colour of t as 0xAARRGGBB.
    public int argb(double t) {
        if (Double.isNaN(t)) {
            return 0;
        }
        return argb[Math.clamp(Math.round(t * (argb.length - 1)), 0, argb.length - 1)];
    }

    public Colour colour(double t) {
        return new Colour(argb(t));
    }
}
