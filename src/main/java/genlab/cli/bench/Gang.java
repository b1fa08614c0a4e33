package genlab.cli.bench;

import genlab.train.ensemble.Ensemble;
import genlab.train.ensemble.EnsembleRun;
import genlab.train.ensemble.Shelf;
import java.time.Duration;

/// Several runs at the same time.
public final class Gang {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private Gang() {
    }

    /// How long an ensemble takes by the clock on so many threads.
    public static double seconds(Ensemble ensemble, int threads) throws InterruptedException {
        long start = System.nanoTime();
        try (EnsembleRun run = EnsembleRun.start(ensemble, Shelf.nowhere(), threads)) {
            run.await(PATIENCE);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
