package genlab.model.vae;

/// Encoder and decoder move at once, by the gradient of the same draw.
public record Joint() implements Schedule {

    @Override
    public String id() {
        return "joint";
    }

    @Override
    public String title() {
        return "Both at once";
    }

    @Override
    public String summary() {
        return "One gradient moves encoder and decoder together.";
    }

    @Override
    public boolean joint() {
        return true;
    }
}
