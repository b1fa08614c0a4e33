package genlab.model;

/// Ability: how many parts the model has is a choice that can be tried.
public interface Sized {

    /// A fresh run of the same recipe and data with this many parts.
    Run sized(int parts);
}
