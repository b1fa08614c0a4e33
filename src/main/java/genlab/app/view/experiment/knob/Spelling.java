package genlab.app.view.experiment.knob;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How ids are spelled in menus: their words, with the capitals of names and abbreviations.
final class Spelling {

    private static final Map<String, String> CAPITAL = Stream.of("KL", "JS", "GAN", "Jeffreys", "Pearson", "Neyman", "Hellinger", "ReLU",
            "Glorot", "He", "Gaussian", "Scott", "Silverman")
            .collect(Collectors.toMap(word -> word.toLowerCase(Locale.ROOT), word -> word));

    private Spelling() {
    }

    static String of(String id) {
        String words = Stream.of(id.split("-")).map(word -> CAPITAL.getOrDefault(word, word)).collect(Collectors.joining(" "));
        return words.replace("k means", "k-means").replace(" plus plus", "++");
    }
}
