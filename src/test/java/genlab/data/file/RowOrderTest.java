package genlab.data.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.Dataset;
import genlab.noise.Stream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowOrderTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void written() throws IOException {
        file = folder.resolve("walk.csv");
        Files.writeString(file, """
                walker,when,x,y,mood
                bea,2026-03-02,1,10,calm
                al,3,2,20,calm
                bea,2026-03-01,3,30,wild
                al,1,4,40,wild
                ,5,5,50,calm
                al,soon,6,60,calm
                """);
    }

    private static void assertTakes(Table table, double... x) {
        assertEquals(x.length, table.rows().size());
        for (int i = 0; i < x.length; i++) {
            assertEquals(x[i], table.rows().at(i).x());
            assertEquals(10 * x[i], table.rows().at(i).y());
        }
    }

    @Test
    void rows_go_to_their_sequences_by_time() {
        Table table = Csv.of(file, "x,y", "mood").following("walker", "when").table();
        assertTakes(table, 3, 1, 4, 2);
        assertArrayEquals(new int[] {0, 0, 1, 1}, table.rows().sequences());
        assertArrayEquals(new int[] {1, 0, 1, 0}, table.rows().labels());
        assertEquals(2, table.report().skipped());
        assertTrue(table.report().sentence().contains("line 6"), table.report().sentence());
    }

    @Test
    void without_a_time_the_file_s_order_stays_and_without_a_sequence_there_is_one() {
        assertTakes(Csv.of(file, "x,y", "").following("walker", "").table(), 1, 3, 2, 4, 6);
        Table one = Csv.of(file, "x,y", "").following("", "when").table();
        assertTakes(one, 4, 2, 5, 3, 1);
        assertArrayEquals(new int[5], one.rows().sequences());
        assertEquals(0, Csv.of(file, "x,y", "").table().rows().sequences().length);
    }

    @Test
    void the_first_numeric_columns_are_not_those_of_time() throws IOException {
        Files.writeString(file, "t,a,b\n2,1,10\n1,3,30\n");
        assertTakes(Csv.of(file, "", "").following("", "t").table(), 3, 1);
        String sentence = assertThrows(TableException.class, () -> Csv.of(file, "", "").following("who", "").table()).getMessage();
        assertTrue(sentence.startsWith("Expected the sequence column of"), sentence);
    }

    @Test
    void one_long_sequence_validates_with_its_end() throws IOException {
        StringBuilder rows = new StringBuilder("t,a,b\n");
        for (int i = 0; i < 50; i++) {
            rows.append(i).append(',').append(i).append(',').append(10 * i).append('\n');
        }
        Files.writeString(file, rows);
        Dataset data = Dataset.of(Csv.of(file, "", "").following("", "t"), 0, Stream.of(1));
        assertEquals(40, data.train().size());
        assertArrayEquals(new int[] {0}, data.trainStarts());
        assertArrayEquals(new int[] {0}, data.validationStarts());
        assertEquals(data.scaling().stageX(40), data.validation().x(0), 1e-12);
    }
}
