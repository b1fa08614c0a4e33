package genlab.train.file;

import genlab.data.Rows;
import genlab.data.file.Table;
import genlab.data.file.TableReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A table of rows as CSV, every bit of every number kept: how the user's own data travel in a run file.
final class TableCsv {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    private TableCsv() {
    }

    static String write(Table table) {
        StringBuilder text = new StringBuilder();
        boolean labelled = !table.classes().isEmpty();
        Rows rows = table.rows();
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            csv.print(table.axes().xLabel());
            csv.print(table.axes().yLabel());
            if (labelled) {
                csv.print("label");
            }
            if (rows.sequences().length > 0) {
                csv.print("sequence");
            }
            csv.println();
            for (int i = 0; i < rows.size(); i++) {
                csv.print(rows.at(i).x());
                csv.print(rows.at(i).y());
                if (labelled) {
                    csv.print(rows.at(i).label() < 0 ? "" : table.classes().get(rows.at(i).label()));
                }
                if (rows.sequences().length > 0) {
                    csv.print(rows.sequences()[i]);
                }
                csv.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static Table read(String source, String text) {
        String header = text.lines().findFirst().orElse("");
        boolean following = header.endsWith(",sequence");
        boolean labelled = header.endsWith(",label") || header.endsWith(",label,sequence");
        try {
            return new TableReader(source, "1,2", labelled ? "3" : "", following ? labelled ? "4" : "3" : "", "").read(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
