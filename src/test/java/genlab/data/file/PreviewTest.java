package genlab.data.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    @Test
    void namesAndFirstRows() throws IOException {
        Preview preview = Preview.of(file("name;height (cm);weight\n\nAnna;170,5;60\nBo;181\nCy;175;70;\n"), 2);
        assertEquals(List.of("name", "height (cm)", "weight"), preview.names());
        assertEquals(List.of(List.of("Anna", "170,5", "60"), List.of("Bo", "181", "")), preview.rows());
        assertEquals(1, preview.x());
        assertEquals(2, preview.y());
    }

    @Test
    void withoutAHeaderColumnsAreNumbered() throws IOException {
        Preview preview = Preview.of(file("1,2,3\n4,5,6\n"), 5);
        assertEquals(List.of("column 1", "column 2", "column 3"), preview.names());
        assertEquals(2, preview.rows().size());
    }

    /// Whatever the columns are called, what they are called by finds them again.
    @Test
    void calledColumnsAreFound() throws IOException {
        Path file = file("\"a,b\",c,C,d (m)\n1,2,3,4\n5,6,7,8\n");
        Preview preview = Preview.of(file, 5);
        for (int x = 0; x < 4; x++) {
            int y = (x + 1) % 4;
            Table table = Csv.of(file, preview.called(x) + "," + preview.called(y), "").table();
            assertEquals(x + 1, table.rows().points().x(0));
            assertEquals(y + 1, table.rows().points().y(0));
        }
    }

    @Test
    void refusesWhatTheReaderRefuses() throws IOException {
        Path file = file("a,b\nx,y\n");
        TableException refused = assertThrows(TableException.class, () -> Preview.of(file, 5));
        assertTrue(refused.getMessage().startsWith("Expected two columns of numbers"), refused.getMessage());
        assertThrows(TableException.class, () -> Preview.of(folder, 5));
        assertThrows(TableException.class, () -> Preview.of(folder.resolve("none.csv"), 5));
    }
}
