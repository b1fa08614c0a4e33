package genlab.data.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.math.Points;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Good and bad files: each loads with a count of what was left out, or is refused in a sentence.
class TableReaderTest {

    private static Table read(String text) {
        return read(text, "", "");
    }

    private static Table read(String text, String columns, String label) {
        return read(text.getBytes(StandardCharsets.UTF_8), columns, label);
    }

    private static Table read(byte[] bytes, String columns, String label) {
        try {
            return new TableReader("f.csv", columns, label).read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refusal(String text) {
        return refusal(text, "", "");
    }

    private static String refusal(String text, String columns, String label) {
        String sentence = assertThrows(TableException.class, () -> read(text, columns, label)).getMessage();
        assertTrue(sentence.startsWith("Expected ") && sentence.endsWith(".") && sentence.contains("f.csv"), sentence);
        return sentence;
    }

    private static void assertTakes(Table table, int skipped, double... xy) {
        assertEquals(Points.of(xy), table.rows().points());
        assertEquals(skipped, table.report().skipped());
        assertEquals(xy.length / 2, table.report().taken());
    }

    @Test
    void plain() {
        Table table = read("a,b (cm)\n1,2\n3.5,-4e1\n");
        assertTakes(table, 0, 1, 2, 3.5, -40);
        assertEquals("a", table.axes().xLabel());
        assertEquals("b", table.axes().yName());
        assertEquals("cm", table.axes().yUnit());
        assertEquals("Took 2 rows of a, b from f.csv.", table.report().sentence());
    }

    @Test
    void withoutHeader() {
        Table table = read("1,2\n3,4");
        assertTakes(table, 0, 1, 2, 3, 4);
        assertEquals("column 2", table.axes().yName());
    }

    @Test
    void delimiters() {
        for (String delimiter : new String[] {",", ";", "\t", "|", " ", "   ", ", ", " ; "}) {
            assertTakes(read("a,b\n1,2\n3,4\n5,6\n".replace(",", delimiter)), 0, 1, 2, 3, 4, 5, 6);
        }
    }

    @Test
    void alignedByBlanks() {
        assertTakes(read("   a    b\n  1.0  2\n 10.0 -3\n"), 0, 1, 2, 10, -3);
    }

    @Test
    void decimalCommas() {
        assertTakes(read("a;b\n1,5;2,25\n3;4\n"), 0, 1.5, 2.25, 3, 4);
        assertTakes(read("a\tb\n1,5\t-2,25\n"), 0, 1.5, -2.25);
    }

    @Test
    void quotes() {
        Table table = read("\"a, first\",\"b\"\n\"1\",\"2\"\n\"3\",4\n");
        assertTakes(table, 0, 1, 2, 3, 4);
        assertEquals("a, first", table.axes().xName());
        assertTakes(read("\"a, first\",\"b, second\",c\n1,2,3\n", "b, second,a, first", ""), 0, 2, 1);
    }

    @Test
    void strayQuote() {
        assertTrue(refusal("a,b\n1,2\n\"3\"x,4\n").contains("quote"));
        assertTrue(refusal("a,b\n1,2\n\"3,4\n5,6\n").contains("quote"));
    }

    @Test
    void byteOrderMarks() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Table table = read("\uFEFFGröße,b\n1,2\n".getBytes(charset), "", "");
            assertTakes(table, 0, 1, 2);
            assertEquals("Größe", table.axes().xName());
        }
    }

    @Test
    void encodingsWithoutMark() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"))) {
            assertEquals("Größe", read("Größe,b\n1,2\n3,4\n".getBytes(charset), "", "").axes().xName());
        }
    }

    @Test
    void binary() {
        byte[] bytes = {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0, 1, 2};
        String sentence = assertThrows(TableException.class, () -> read(bytes, "", "")).getMessage();
        assertTrue(sentence.contains("f.csv") && sentence.contains("binary"));
    }

    @Test
    void empty() {
        assertTrue(refusal("").contains("empty"));
        assertTrue(refusal("\n\n  \n").contains("empty"));
    }

    @Test
    void headerOnly() {
        assertTrue(refusal("a,b\n").contains("line 1"));
    }

    @Test
    void oneColumn() {
        assertTrue(refusal("a\n1\n2\n").contains("at least two columns"));
    }

    @Test
    void onlyOneOfNumbers() {
        assertTrue(refusal("a,b\n1,x\n2,y\n").contains("only one among a, b (line 2"));
        assertTrue(refusal("a,b\nw,x\nv,y\n").contains("none"));
    }

    @Test
    void textWhereNumbersBelong() {
        Table table = read("a,b\n1,2\nn/a,3\n4,five\n6,7\n8,\n9,1d\n");
        assertTakes(table, 4, 1, 2, 6, 7);
        assertEquals("line 3 has “n/a” where a should be a number", table.report().first().get(0));
        assertEquals("line 4 has “five” where b should be a number", table.report().first().get(1));
        assertEquals("line 6 has nothing where b should be a number", table.report().first().get(2));
        assertTrue(table.report().sentence().startsWith("Took 2 rows of a, b from f.csv; skipped 4 rows (line 3 has"));
    }

    @Test
    void notFiniteOrNearlySo() {
        assertTakes(read("a,b\nNaN,1\n1,Inf\n2,-Infinity\n1e999,1\n-1e300,2\n3,4\n5,6\n7,8\n9,10\n"), 5, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void noRowIsOfNumbers() {
        assertTrue(refusal("a,b,c\n1,2,x\n3,4,y\n", "a,c", "").contains("line 2 has “x” where c should be a number"));
    }

    @Test
    void blankRows() {
        Table table = read("a,b\n\n1,2\n   \n,\n3,4\n\n");
        assertTakes(table, 4, 1, 2, 3, 4);
        assertEquals("line 2 is blank", table.report().first().getFirst());
    }

    @Test
    void raggedRows() {
        Table table = read("a,b\n1,2\n3\n4,5,6\n7,8,\n9,10\n");
        assertTakes(table, 2, 1, 2, 7, 8, 9, 10);
        assertEquals("line 3 has 1 cell, not 2", table.report().first().getFirst());
        assertEquals("line 4 has 3 cells, not 2", table.report().first().get(1));
        assertTrue(refusal("a\n1,5\n2,5\n").contains("header of 2 columns"));
    }

    @Test
    void trailingDelimiters() {
        assertTakes(read("a,b,\n1,2\n3,4\n"), 0, 1, 2, 3, 4);
        assertTakes(read("a,b\n1,2,\n3,4,\n"), 0, 1, 2, 3, 4);
        assertTakes(read("a,b,note\n1,2,\n3,4,\n5,6,x\n"), 0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void commentsAreNoRows() {
        assertTakes(read("# source, and year\na,b\n# half-way\n1,2\n"), 0, 1, 2);
    }

    @Test
    void constantColumn() {
        Table table = read("a,b\n1,2\n1,3\n");
        assertTakes(table, 0, 1, 2, 1, 3);
        FileDistribution set = new Known(table);
        assertTrue(set.frame().contains(1, 2.5) && set.frame().width() > 0);
        assertTrue(Double.isFinite(set.logDensity().orElseThrow().at(1, 2.5)));
    }

    private record Known(Table table) implements FileDistribution {

        @Override
        public String id() {
            return "known";
        }

        @Override
        public String title() {
            return "Known";
        }

        @Override
        public String summary() {
            return "A table at hand.";
        }
    }

    @Test
    void columnsByNameNumberAndUnit() {
        String text = "id,Height (cm),w\n1,2,3\n";
        assertTakes(read(text), 0, 1, 2);
        assertTakes(read(text, "w,id", ""), 0, 3, 1);
        assertTakes(read(text, "3,2", ""), 0, 3, 2);
        assertTakes(read(text, "Height,id", ""), 0, 2, 1);
        assertTakes(read(text, "height,W", ""), 0, 2, 3);
    }

    @Test
    void unknownColumns() {
        assertTrue(refusal("a,b\n1,2\n", "a,z", "").contains("out of a, b"));
        assertTrue(refusal("a,b\n1,2\n", "a", "").contains("two different columns"));
        assertTrue(refusal("a,b\n1,2\n", "a,a", "").contains("two different columns"));
        assertTrue(refusal("a,b\n1,2\n", "1,3", "").contains("“1,3”"));
        assertTrue(refusal("a,b\n1,2\n", "", "c").contains("label column"));
    }

    @Test
    void labels() {
        Table table = read("kind,a,b\noak,1,2\nfern,3,4\n,5,6\noak,7,8\n", "", "kind");
        assertTakes(table, 1, 1, 2, 3, 4, 7, 8);
        assertEquals(List.of("fern", "oak"), table.classes());
        assertArrayEquals(new int[] {1, 0, 1}, table.rows().labels());
    }

    @Test
    void labelsThatAreNumbersAreOrderedBySize() {
        Table table = read("a,b,k\n1,2,10\n3,4,9\n5,6,10\n", "", "k");
        assertEquals(List.of("9", "10"), table.classes());
        assertArrayEquals(new int[] {1, 0, 1}, table.rows().labels());
        assertTakes(read("k,a,b\n1,2,10\n", "", "k"), 0, 2, 10);
    }

    @Test
    void tooManyLabels() {
        StringBuilder text = new StringBuilder("a,b,k\n");
        for (int i = 0; i < 300; i++) {
            text.append("1,2,k").append(i).append('\n');
        }
        assertTrue(refusal(text.toString(), "", "k").contains("at most 256"));
    }

    @Test
    void noSuchFile(@TempDir Path folder) throws IOException {
        String missing = assertThrows(TableException.class, () -> Csv.of(folder.resolve("no.csv"), "", "").table()).getMessage();
        assertTrue(missing.contains("no.csv") && missing.contains("does not exist"));
        String directory = assertThrows(TableException.class, () -> Csv.of(folder, "", "").table()).getMessage();
        assertTrue(directory.contains("folder"));
        Path file = Files.writeString(folder.resolve("yes.csv"), "a,b\n1,2\n");
        assertTakes(Csv.of(file, "", "").table(), 0, 1, 2);
    }

    @Test
    void linesEndAnyHow() {
        assertTakes(read("a,b\r\n1,2\r\nx,4\r\n5,6"), 1, 1, 2, 5, 6);
        assertTakes(read("a,b\r1,2\r3,4"), 0, 1, 2, 3, 4);
        assertEquals("line 3 has “x” where a should be a number", read("a,b\r\n1,2\r\nx,4\r\n").report().first().getFirst());
        assertEquals("line 3 has “x” where a should be a number", read("a,b\n1,2\nx,4").report().first().getFirst());
    }

    @Test
    void aMillionRows() {
        int n = 1_000_000;
        StringBuilder text = new StringBuilder("a,b\n");
        for (int i = 0; i < n; i++) {
            text.append(i * 0.5).append(',').append(i % 1000).append('\n');
        }
        Table table = read(text.toString());
        assertEquals(n, table.rows().size());
        assertEquals((n - 1) * 0.5, table.rows().points().x(n - 1));
    }
}
