package genlab.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import jdk.incubator.vector.FloatVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorClassesTest {

    @TempDir
    Path folder;

    @Test
    void theyAreThoseOfTheRunningJava() throws IOException {
        VectorClasses.main(new String[] {folder.toString()});
        try (JarFile jar = new JarFile(folder.resolve("vectors.jar").toFile())) {
            assertArrayEquals(FloatVector.class.getResourceAsStream("FloatVector.class").readAllBytes(),
                    jar.getInputStream(jar.getEntry("jdk/incubator/vector/FloatVector.class")).readAllBytes());
            assertNotNull(jar.getEntry("jdk/incubator/vector/DoubleVector$DoubleSpecies.class"));
            assertNull(jar.getEntry("module-info.class"));
        }
        assertArrayEquals(Files.readAllBytes(Path.of(System.getProperty("java.home"), "release")),
                Files.readAllBytes(folder.resolve("java.release")));
    }
}
