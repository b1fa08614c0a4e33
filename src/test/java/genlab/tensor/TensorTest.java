package genlab.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TensorTest {

    private final Memory memory = new Memory();

    @AfterEach
    void free() {
        memory.close();
    }

    private Tensor counting(int rows, int columns) {
        Tensor tensor = memory.tensor(rows, columns);
        for (int i = 0; i < tensor.size(); i++) {
            tensor.set(i, i + 1);
        }
        return tensor;
    }

    @Test
    void it_begins_with_zeros_and_keeps_what_is_put() {
        Tensor tensor = memory.tensor(3, 7);
        assertArrayEquals(new float[21], tensor.toArray());
        Tensor other = counting(7, 3);
        tensor.put(other);
        assertArrayEquals(other.toArray(), tensor.toArray());
        String message = assertThrows(IllegalArgumentException.class, () -> tensor.put(1, 2)).getMessage();
        assertEquals("Expected 21 floats for a 3×7 tensor, got 2.", message);
    }

    /// Rows 1 and 2 of 4×5 and of 4×40: less than a vector, and more.
    @ParameterizedTest
    @CsvSource({"5, 0, 5", "5, 1, 3", "40, 0, 40", "40, 3, 35", "40, 8, 16"})
    void a_block_is_copied_and_nothing_else(int columns, int from, int width) {
        Tensor source = counting(4, columns);
        Tensor target = memory.tensor(3, width + 2);
        source.copyBlock(1, from, target, 0, 1, new Shape(2, width));
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < width + 2; j++) {
                boolean inside = i < 2 && j > 0 && j <= width;
                assertEquals(inside ? (i + 1) * columns + from + j : 0, target.get(i * (width + 2) + j));
            }
        }
    }

    @Test
    void a_block_outside_is_refused() {
        Tensor a = counting(4, 5);
        Tensor b = memory.tensor(4, 5);
        Shape block = new Shape(2, 3);
        assertThrows(IndexOutOfBoundsException.class, () -> a.copyBlock(3, 0, b, 0, 0, block));
        assertThrows(IndexOutOfBoundsException.class, () -> a.copyBlock(0, 3, b, 0, 0, block));
        assertThrows(IndexOutOfBoundsException.class, () -> a.copyBlock(0, 0, b, -1, 0, block));
        assertThrows(IndexOutOfBoundsException.class, () -> a.fillRow(4, 1));
        assertArrayEquals(new float[20], b.toArray());
    }

    @Test
    void a_row_that_does_not_exist_is_not_gathered() {
        Graph graph = new Graph(memory);
        for (float index : new float[] {4, -1, Float.MAX_VALUE}) {
            Value rows = graph.variable(counting(4, 5)).gatherRows(graph.variable(memory.tensor(1, 1).put(index)));
            assertThrows(IndexOutOfBoundsException.class, () -> graph.compile(rows).run());
        }
    }

    @Test
    void a_window_shares_its_memory_and_stays_inside() {
        Tensor all = counting(1, 48);
        Tensor window = all.window(16, new Shape(5, 3));
        assertEquals(17, window.get(0));
        window.fill(-1);
        assertEquals(16, all.get(15));
        assertEquals(-1, all.get(30));
        assertEquals(32, all.get(31));
        assertThrows(IllegalArgumentException.class, () -> all.window(8, new Shape(1, 1)));
        assertThrows(IllegalArgumentException.class, () -> all.window(32, new Shape(1, 17)));
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "16", "37"})
    void it_is_scaled_and_measured(int size) {
        Tensor tensor = counting(1, size);
        tensor.scale(2);
        assertEquals(2 * size, tensor.get(size - 1));
        assertEquals(4.0 * size * (size + 1) * (2 * size + 1) / 6, tensor.squares());
    }
}
