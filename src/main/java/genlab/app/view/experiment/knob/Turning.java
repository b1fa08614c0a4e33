package genlab.app.view.experiment.knob;

import java.util.function.Consumer;

/// Takes the order to set a knob; exactly one of `done` and `refused` is told on the FX thread, sooner or later.
public interface Turning {

    /// @param refused told the sentence that says what the knob takes
    void turn(String path, String text, Runnable done, Consumer<String> refused);
}
