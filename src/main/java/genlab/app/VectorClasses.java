package genlab.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// Lays the classes of Java's vectors beside the packaged program, as a jar for the boot class path, with a note of the Java that they
/// are of. Java keeps linked classes and the graph of modules for the next start only if no module is an incubating one, as that of
/// vectors is.
final class VectorClasses {

    private static final Path MODULE = Path.of(URI.create("jrt:/jdk.incubator.vector"));

    private VectorClasses() {
    }

    /// @param arguments the folder they are laid into
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve("vectors.jar")))) {
            for (Path file : classes()) {
                jar.putNextEntry(new JarEntry(MODULE.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
        Path release = Path.of(System.getProperty("java.home"), "release");
        Files.copy(release, folder.resolve("java.release"), StandardCopyOption.REPLACE_EXISTING);
    }

    /// Those of packages: the description of the module itself is left out.
    private static List<Path> classes() throws IOException {
        try (Stream<Path> all = Files.walk(MODULE)) {
            return all.filter(Files::isRegularFile).filter(file -> MODULE.relativize(file).getNameCount() > 1).toList();
        }
    }
}
