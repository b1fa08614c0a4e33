package genlab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DistributionsTest {

    /// Every class of the room that is a distribution one can make is on the list, so that nothing is written and forgotten.
    @Test
    void everyDistributionIsListed() throws IOException, URISyntaxException {
        Path room = Path.of(Distribution.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Set<String> made;
        try (Stream<Path> files = Files.walk(room.resolve("genlab/data"))) {
            made = files.map(f -> room.relativize(f).toString()).filter(f -> f.endsWith(".class"))
                    .map(f -> f.substring(0, f.length() - ".class".length()).replace('/', '.').replace('\\', '.'))
                    .map(DistributionsTest::load).filter(c -> Distribution.class.isAssignableFrom(c) && c.isRecord())
                    .filter(c -> c.getEnclosingClass() == null).map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
        }
        assertEquals(made, Distributions.ALL.stream().map(d -> d.getClass().getName()).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Distribution.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
