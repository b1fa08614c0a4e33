package genlab.app.view.experiment.knob;

import genlab.card.Card;
import genlab.card.Setting;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A number: typed, stepped by the arrow keys, or dragged. Whole numbers have a button each way, others a slider where
/// their range allows one.
final class NumberEditor implements Editor {

    private final Travel travel;
    private final Told told;
    private final Entry entry;
    private final HBox node;
    private final Slider slider = new Slider(0, 1, 0);
    private boolean showing;
    private double value;

    NumberEditor(Setting setting, Told told) {
        this.travel = Travel.of(setting);
        this.told = told;
        this.entry = new Entry(told.ended());
        this.node = new HBox(entry);
        node.getStyleClass().add("number");
        entry.getStyleClass().add("figure");
        HBox.setHgrow(entry, Priority.ALWAYS);
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        if (travel.whole()) {
            node.getChildren().addFirst(button("−", false));
            node.getChildren().add(button("+", true));
        }
        slider.setFocusTraversable(false);
        slider.setAccessibleText(setting.knob().label());
        slider.valueProperty().addListener(change -> slide());
        slider.valueChangingProperty().addListener((property, before, changing) -> {
            if (!changing) {
                told.tell(Card.text(travel.at(slider.getValue())), true);
            }
        });
    }

    private Button button(String sign, boolean up) {
        Button button = new Button(sign);
        button.getStyleClass().add("nudge");
        button.setFocusTraversable(false);
        button.setAccessibleText(up ? "One more" : "One less");
        button.setOnAction(event -> nudge(up));
        return button;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP, DOWN -> {
                nudge(event.getCode().getName().equals("Up"));
                event.consume();
            }
            default -> { }
        }
    }

    private void nudge(boolean up) {
        double next = travel.step(value, up);
        if (next != value) {
            value = next;
            entry.setText(Card.text(next));
            told.tell(Card.text(next), true);
        }
    }

    private void slide() {
        if (showing) {
            return;
        }
        String text = Card.text(travel.at(slider.getValue()));
        entry.setText(text);
        told.tell(text, !slider.isValueChanging());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Control focus() {
        return entry;
    }

    @Override
    public Optional<Node> below() {
        return travel.slides() ? Optional.of(slider) : Optional.empty();
    }

    @Override
    public void show(Setting setting) {
        entry.show(setting.text());
        place(setting);
    }

    @Override
    public void reset(Setting setting) {
        entry.reset(setting.text());
        place(setting);
    }

    private void place(Setting setting) {
        value = ((Number) setting.value()).doubleValue();
        if (!slider.isValueChanging()) {
            showing = true;
            slider.setValue(travel.slides() ? travel.share(value) : 0);
            showing = false;
        }
    }
}
