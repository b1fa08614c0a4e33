package genlab.model.gan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.data.Dataset;
import genlab.data.mixture.Ring8;
import genlab.model.Checkpoint;
import genlab.model.Instrumented;
import genlab.model.Model;
import genlab.model.Players;
import genlab.model.Run;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.quantity.Readings;
import genlab.quantity.game.GamePortrait;
import genlab.quantity.game.GameSpectrum;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GameFieldTest {

    private static final Dataset RING = Dataset.of(new Ring8(), 200, Stream.of(1));

    private static final String CYCLE = "CycleGAN";

    private static Run trained(String setting) {
        Gan small = RemediesTest.gan(16, 8);
        Model model = setting.equals(CYCLE) ? new Cycle(RING.distribution(), 10, small.generator(), small.discriminator(), 16)
                : setting.isEmpty() ? small : RemediesTest.with(small, "remedies." + setting.split("=")[0], setting.split("=")[1]);
        Run run = model.start(RING, Streams.of(1, 2, 3));
        run.step();
        run.step();
        return run;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "spectralNorm=true", "unrolled=2", "historicalAveraging=0.01", "instanceNoise.sd=0.3", CYCLE})
    void looking_leaves_the_run_as_it_was(String setting) {
        try (Run run = trained(setting); Run untouched = trained(setting)) {
            Players players = (Players) run;
            String before = run.save().fingerprint();
            double[] first = players.field(players.parameters());
            double[] elsewhere = Arrays.stream(players.parameters()).map(v -> v + 0.01).toArray();
            players.field(elsewhere);
            Readings readings = new Readings(run, RING, 2);
            readings.read(new GamePortrait(3, 2));
            readings.read(new GameSpectrum(4));
            assertArrayEquals(first, players.field(players.parameters()));
            assertEquals(before, run.save().fingerprint());
            run.step();
            untouched.step();
            assertEquals(untouched.save().fingerprint(), run.save().fingerprint());
        }
    }

    /// Each player's part is as long as the gradient that its own next update goes down.
    @ParameterizedTest
    @ValueSource(strings = {"", CYCLE})
    void the_field_is_what_the_coming_updates_go_down(String setting) {
        try (Run run = trained(setting)) {
            Players players = (Players) run;
            double[] v = players.field(players.parameters());
            int split = players.discriminators();
            Checkpoint present = run.save();
            double[] lengths = {norm(Arrays.copyOf(v, split)), norm(Arrays.copyOfRange(v, split, v.length))};
            for (int k = 0; k < 2; k++) {
                run.load(present);
                run.perform(run.phases().get(k));
                String instrument = "gradient." + run.phases().get(k).id().toLowerCase(Locale.ROOT);
                assertEquals(((Instrumented) run).instruments().get(instrument), lengths[k], 1e-5 * lengths[k]);
            }
        }
    }

    private static double norm(double[] vector) {
        return Math.sqrt(Arrays.stream(vector).map(v -> v * v).sum());
    }
}
