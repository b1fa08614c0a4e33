package genlab.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;

/// Pictures as text that were looked at once and must not change unseen.
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/genlab/figure");

    /// Fields are pictures, whose compression is the library's affair; they have tests of their own.
    private static final Pattern PICTURE = Pattern.compile("base64,[A-Za-z0-9+/=]+");

    private Golden() {
    }

    /// Compares with `name.svg`; a difference leaves the new picture beside it as `name.new.svg`, to be looked at and,
    /// if right, to be put in its place.
    static void check(String name, String svg) throws IOException {
        Path old = FOLDER.resolve(name + ".svg");
        String expected = Files.exists(old) ? Files.readString(old) : "";
        Path changed = FOLDER.resolve(name + ".new.svg");
        Files.deleteIfExists(changed);
        if (!withoutPictures(expected).equals(withoutPictures(svg))) {
            Files.createDirectories(FOLDER);
            Files.writeString(changed, svg);
            Assertions.fail("Expected the picture " + old + ", got another: look at " + changed
                    + " and put it in the old one's place if it is right.");
        }
    }

    private static String withoutPictures(String svg) {
        return PICTURE.matcher(svg).replaceAll("base64,");
    }
}
