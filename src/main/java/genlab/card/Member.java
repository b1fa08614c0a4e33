package genlab.card;

import java.util.List;
import java.util.stream.Collectors;

/// A member of a family: a record that knows its id and its siblings. Menus, forms, the command line and
/// contract tests read the family's list; a record's components are the member's knobs (see {@link Card}).
public interface Member {

    /// Lower case with dashes, unique in the family: what the command line and files say.
    String id();

    /// What menus say; sentence case.
    String title();

    /// One or two plain sentences.
    String summary();

    /// Every member of the family with its default knobs, in the order of menus.
    List<? extends Member> family();

    /// The member of `family` with this id.
    ///
    /// @throws KnobException naming the nearest ids if there is none
    static <M extends Member> M find(List<M> family, String kind, String id) {
        return family.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow(() -> new KnobException(
                "Expected " + kind + " to be one of " + family.stream().map(Member::id).collect(Collectors.joining(", "))
                        + ", got “" + id + "”."));
    }
}
