package genlab.app.view.experiment.knob;

import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// A label that wraps between words and never within one.
final class Words extends Label {

    private final Text measure = new Text();

    Words() {
        setWrapText(true);
    }

    @Override
    protected double computeMinWidth(double height) {
        measure.setFont(getFont());
        double widest = Arrays.stream(getText().split(" ")).mapToDouble(this::width).max().orElse(0);
        double icon = getGraphic() == null ? 0 : getGraphic().prefWidth(-1) + getGraphicTextGap();
        return Math.ceil(snappedLeftInset() + widest + icon + snappedRightInset());
    }

    private double width(String word) {
        measure.setText(word);
        return measure.getLayoutBounds().getWidth();
    }
}
