package genlab.app.view;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;

/// Waits for what JavaFX shows, looking where nothing changes meanwhile: on its own thread.
public final class Patience {

    static final int SECONDS = 60;

    private Patience() {
    }

    /// Waits until that holds, and until what it set off is done.
    public static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
