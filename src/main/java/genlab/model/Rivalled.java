package genlab.model;

/// Ability: the same likelihood can be climbed in another way, to be raced against this run.
public interface Rivalled extends LowerBound {

    /// What its own way is called, in a word or two: “EM”.
    String way();

    /// A fresh run that climbs the other way, from where this one's trail begins; it is rivalled, too.
    Run rival();
}
