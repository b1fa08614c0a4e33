package genlab.scenario.likelihood;

import genlab.data.mixture.Ring8;
import genlab.model.density.Histogram;
import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import genlab.train.Seeds;
import java.util.List;

/// A histogram whose grid is moved by half a cell.
public final class Counting {

    static final String CHAPTER = "Densities without latents";

    private Counting() {
    }

    public static List<Scenario> all() {
        return List.of(new Scenario("histogram-origin", CHAPTER, "Where a histogram begins",
                "The same points counted on the same grid, moved by half a cell: another picture, and another error.",
                new Experiment(new Ring8(2, 0.1), 400, 0.2, new Histogram(8, 0, 0), Seeds.of(1)),
                List.of(List.of("cells", "data")), List.of(
                        Cue.at(0, "Count and divide", "Eight cells each way, and in every cell the share of the points divided by its "
                                + "area. Several of the eight modes lie across the edges of cells, so their mass is spread over two or "
                                + "four of them."),
                        Cue.at(10, "Half a cell to the left", "The points are the same, and so is the size of the cells. Only the grid "
                                + "begins elsewhere, which nobody would call an assumption; the picture is another.")
                                .turning("model.offsetX", "0.5"),
                        Cue.at(20, "And half a cell down", "Now most modes lie inside one cell each. Total variation from the true law "
                                + "has fallen from 0.8 to below 0.6, by luck alone.").turning("model.offsetY", "0.5"),
                        Cue.at(30, "Smaller cells", "With 32 cells each way the modes are sharp wherever the grid begins, but each cell "
                                + "holds few points and many none: validation points in empty cells have density 0. Kernel estimates "
                                + "have no origin; their width remains.").turning("model.bins", "32")),
                List.of(new Promise("total variation from the true law is above 0.75", Promise.atLeast("tv", 0.75), 0, 0, 10),
                        new Promise("total variation from the true law is below 0.6", Promise.atMost("tv", 0.6), 20, 20, 10),
                        new Promise("some validation point has density 0",
                                Promise.atMost("log-likelihood-validation", Double.NEGATIVE_INFINITY), 30, 30, 10)),
                40));
    }
}
