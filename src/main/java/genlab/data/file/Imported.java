package genlab.data.file;

/// A distribution whose rows come from a file outside the program, and so must travel with what was learnt from them.
public interface Imported extends FileDistribution {

    /// The same recipe, holding this table instead of reading its file.
    Imported holding(Table table);
}
