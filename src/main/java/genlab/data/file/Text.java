package genlab.data.file;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A stream of bytes taken as text: the encoding is told by the byte order mark, else by where the zero bytes of UTF-16
/// fall, else UTF-8, or Windows-1252 where that does not fit.
///
/// @param head   the first characters, at most 64 KiB of bytes, to look ahead in
/// @param reader the whole text, without the byte order mark
record Text(String head, Reader reader) {

    private static final int HEAD = 1 << 16;

    /// @throws TableException if the bytes are no text
    static Text open(String source, InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        int mark = markLength(head);
        Charset charset = charset(head);
        if (charset == null) {
            throw new TableException("Expected " + source + " to be a text file of numbers, got a binary one; export it as CSV first.");
        }
        byte[] rest = Arrays.copyOfRange(head, mark, head.length);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(rest), in);
        return new Text(new String(rest, charset), new BufferedReader(new InputStreamReader(whole, charset), HEAD));
    }

    private static int markLength(byte[] head) {
        return starts(head, 0xEF, 0xBB, 0xBF) ? 3 : starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) ? 2 : 0;
    }

    private static Charset charset(byte[] head) {
        if (starts(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] == 0) {
            return isUtf8(head) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        }
        // Digits, signs and separators of UTF-16 have one zero byte each: nearly all on one side, none on the other.
        return zeros[0] == 0 && zeros[1] > head.length / 4 ? StandardCharsets.UTF_16LE
                : zeros[1] == 0 && zeros[0] > head.length / 4 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(byte[] head) {
        // The head may end inside a character of up to four bytes.
        for (int cut = 0; cut < (head.length == HEAD ? 4 : 1); cut++) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, head.length - cut));
                return true;
            } catch (CharacterCodingException e) {
                // Try a byte less.
            }
        }
        return false;
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
