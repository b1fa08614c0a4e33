package genlab.model;

/// A part of a training step with its own button.
///
/// @param id      short, as the button and log say: “D”
/// @param title   “Train the discriminator”
/// @param caption one plain sentence for slow motion
public record Phase(String id, String title, String caption) {
}
