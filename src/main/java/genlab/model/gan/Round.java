package genlab.model.gan;

/// One training step of two players that move a number of times each: D's updates, then G's. The last of D's and the first of G's share a
/// minibatch.
final class Round {

    private Round() {
    }

    static void of(int updatesD, int updatesG, Runnable discriminator, Runnable both, Runnable generator) {
        boolean shared = updatesD > 0 && updatesG > 0;
        for (int k = shared ? 1 : 0; k < updatesD; k++) {
            discriminator.run();
        }
        if (shared) {
            both.run();
        }
        for (int k = shared ? 1 : 0; k < updatesG; k++) {
            generator.run();
        }
    }
}
