package genlab.app.view.guide;

import java.util.ArrayList;
import java.util.List;

/// Keys that something hears while it has the focus, for the sheet that lists all.
///
/// @param group heading in the sheet
/// @param keys  as they are engraved
/// @param does  what happens, sentence case
public record Keys(String group, String keys, String does) {

    /// @param pairs keys and what they do, by turns
    public static List<Keys> of(String group, String... pairs) {
        List<Keys> all = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            all.add(new Keys(group, pairs[i], pairs[i + 1]));
        }
        return List.copyOf(all);
    }
}
