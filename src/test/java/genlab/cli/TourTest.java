package genlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {

    @Test
    void saysThatThereIsNoDisplayAndLeavesAWholeRun(@TempDir Path folder) {
        StringWriter out = new StringWriter();
        assertEquals(0, Tour.run(new PrintWriter(out), folder));
        assertTrue(out.toString().startsWith(Tour.NO_WINDOW + " Playing “Two Gaussians · GAN · seed 1”"));
        assertTrue(out.toString().contains("step 5,000 of 5,000"));
        assertTrue(Files.exists(folder.resolve("figure-5000.png")) && Files.exists(folder.resolve("run.genlab")));
    }
}
