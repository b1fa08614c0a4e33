package genlab.model.density;

import genlab.card.Knob;
import genlab.data.Dataset;
import genlab.model.Cells;
import genlab.model.Density;
import genlab.model.Model;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.noise.Streams;
import java.util.Set;

/// A histogram: p(x) = nᵦ/(n·area) on each of b × b cells of the stage and 0 beyond, nᵦ of the n training points lying in the cell of
/// x. The grid can be moved by a part of a cell, which changes the estimate and should not.
public record Histogram(
        @Knob(label = "Bins", help = "Cells across the stage, each way.", min = 1, max = 200, live = true) int bins,
        @Knob(label = "Offset x", help = "How far the cells are moved to the left.", unit = "cells", min = 0, max = 1, live = true)
        double offsetX,
        @Knob(label = "Offset y", help = "How far the cells are moved down.", unit = "cells", min = 0, max = 1, live = true)
        double offsetY) implements Model {

    public Histogram() {
        this(16, 0, 0);
    }

    @Override
    public String id() {
        return "histogram";
    }

    @Override
    public String title() {
        return "Histogram";
    }

    @Override
    public String summary() {
        return "Counts the points in the cells of a grid: the simplest density there is, and it depends on where the grid begins.";
    }

    @Override
    public Set<Class<?>> abilities() {
        return Set.of(Sampler.class, Density.class, Cells.class);
    }

    @Override
    public Run start(Dataset data, Streams streams) {
        return new HistogramRun(this, data);
    }
}
