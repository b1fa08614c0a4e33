package genlab.app.view.help;

import genlab.stage.Formula;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// A formula, its letters as large as the text around: a label, because labels know how large that is.
public final class FormulaView extends Label {

    /// TeX's letters are slighter than ours.
    private static final double LARGER = 1.12;

    public FormulaView(Formula formula) {
        SVGPath ink = new SVGPath();
        ink.getStyleClass().add("ink");
        ink.setContent(formula.path());
        Scale scale = new Scale();
        scale.xProperty().bind(fontProperty().map(font -> LARGER * font.getSize() / Formula.EM));
        scale.yProperty().bind(scale.xProperty());
        ink.getTransforms().add(scale);
        getStyleClass().add("formula");
        setGraphic(new Group(ink));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(formula.words());
    }
}
