package genlab.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Reference numbers of a test: a CSV file whose first line says where they came from and whose second names the columns.
public final class Table {

    private Table() {
    }

    public static List<double[]> rows(String name) {
        try (InputStream file = Table.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(2)
                    .map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
