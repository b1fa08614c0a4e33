package genlab.app.view.transport;

import genlab.app.control.Branches;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import org.kordamp.ikonli.feather.Feather;

/// Branches off at the present step; its menu goes back to the lines that were left.
final class BranchMenu extends SplitMenuButton {

    BranchMenu(Branches branches) {
        Widgets.icon(this, "branch", Feather.GIT_BRANCH, "Branch off here: keep this line and go on with an open future");
        setOnAction(event -> branches.branch());
        branches.left().addListener((ListChangeListener<Branches.Branch>) change -> list(branches));
        list(branches);
    }

    private void list(Branches branches) {
        getItems().setAll(branches.left().stream().map(branch -> {
            MenuItem item = new MenuItem(branch.title());
            item.setId("line-" + branch.number());
            item.setOnAction(event -> branches.goTo(branch));
            return item;
        }).toList());
        if (getItems().isEmpty()) {
            MenuItem none = new MenuItem("No line has been left yet");
            none.setDisable(true);
            getItems().add(none);
        }
    }
}
