package genlab.card;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The names most like a word that is none of them: by the fewest letters put in, taken out or changed (Levenshtein) to come from the
/// word to the end of the name.
final class Nearest {

    private Nearest() {
    }

    static List<String> to(String word, List<String> names, int most) {
        return names.stream().sorted(Comparator.comparingInt(name -> distance(word, name))).limit(most).toList();
    }

    private static int distance(String word, String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        String end = word.substring(word.lastIndexOf('.') + 1);
        return Math.min(letters(word, path), letters(end, last));
    }

    private static int letters(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
