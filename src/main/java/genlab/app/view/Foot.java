package genlab.app.view;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// The window's last line: the transport, and beside it the timeline with all the room that is left, or below it where there is too little.
public final class Foot extends Region {

    private final Region transport;
    private final Region timeline;

    public Foot(Region transport, Region timeline) {
        this.transport = transport;
        this.timeline = timeline;
        getStyleClass().add("bottom");
        getChildren().addAll(transport, timeline);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean beside(double room) {
        return transport.prefWidth(-1) + timeline.minWidth(-1) <= room;
    }

    private double room(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double first = transport.prefHeight(-1);
        double second = timeline.prefHeight(-1);
        boolean beside = width < 0 || beside(room(width));
        return getInsets().getTop() + getInsets().getBottom() + (beside ? Math.max(first, second) : first + second);
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double room = room(getWidth());
        double height = getHeight() - in.getTop() - in.getBottom();
        if (beside(room)) {
            double width = transport.prefWidth(-1);
            transport.resizeRelocate(in.getLeft(), in.getTop(), width, height);
            timeline.resizeRelocate(in.getLeft() + width, in.getTop(), room - width, height);
        } else {
            double first = transport.prefHeight(-1);
            transport.resizeRelocate(in.getLeft(), in.getTop(), room, first);
            timeline.resizeRelocate(in.getLeft(), in.getTop() + first, room, height - first);
        }
    }
}
