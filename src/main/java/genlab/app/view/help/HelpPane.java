package genlab.app.view.help;

import genlab.stage.Formula;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// What there is to know about something, in a pop-over beside it, from top to bottom.
public final class HelpPane {

    /// The share of the window it covers at most.
    private static final double MOST = 0.9;

    private final PopOver pane = new PopOver();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);

    public HelpPane(String id) {
        content.setId(id);
        content.getStyleClass().add("help");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setContentNode(scroll);
        pane.setDetachable(false);
        pane.setAnimated(false);
        // Beside its style class, because the pop-over's own sheet is put after ours.
        pane.getStyleClass().add("quiet-popover");
    }

    public void heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("heading");
        if (!content.getChildren().isEmpty()) {
            heading.getStyleClass().add("further");
        }
        heading.setWrapText(true);
        content.getChildren().add(heading);
    }

    public void formula(Formula formula) {
        content.getChildren().add(new FormulaView(formula));
    }

    public void text(String words) {
        Label text = new Label(words);
        text.setWrapText(true);
        content.getChildren().add(text);
    }

    /// Words beside what they are about, in two columns.
    public GridPane facts() {
        GridPane facts = new GridPane();
        facts.getStyleClass().add("facts");
        content.getChildren().add(facts);
        return facts;
    }

    public void caption(String words) {
        Label caption = new Label(words);
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        content.getChildren().add(caption);
    }

    public void add(Node node) {
        content.getChildren().add(node);
    }

    /// Shows it beside a node, dressed like the node's window.
    public void show(Node owner, PopOver.ArrowLocation arrow) {
        pane.setArrowLocation(arrow);
        pane.getRoot().getStylesheets().addAll(owner.getScene().getRoot().getStylesheets());
        pane.getRoot().getStylesheets().add(HelpPane.class.getResource("/genlab/app/help.css").toExternalForm());
        pane.getRoot().setStyle(owner.getScene().getRoot().getStyle());
        scroll.setMaxSize(MOST * owner.getScene().getWidth(), MOST * owner.getScene().getHeight());
        pane.show(owner);
    }

    public void hide() {
        pane.hide();
    }
}
