package genlab.data;

import genlab.data.curve.Circles;
import genlab.data.curve.Line;
import genlab.data.curve.Moons;
import genlab.data.curve.Ring;
import genlab.data.curve.Spirals;
import genlab.data.curve.SwissRoll;
import genlab.data.drawn.Drawn;
import genlab.data.file.Csv;
import genlab.data.file.OldFaithful;
import genlab.data.mixture.Banana;
import genlab.data.mixture.Checkerboard;
import genlab.data.mixture.Gaussian;
import genlab.data.mixture.Grid25;
import genlab.data.mixture.Pinwheel;
import genlab.data.mixture.Ring8;
import genlab.data.mixture.Rosette17;
import genlab.data.mixture.ThreeBlobs;
import genlab.data.mixture.TwoGaussians;
import genlab.data.sequence.Switching;
import java.util.List;

/// The data sets, in the order of menus.
public final class Distributions {

    public static final List<Distribution> ALL = List.of(
            new Line(), new TwoGaussians(), new Ring(), new ThreeBlobs(),
            new Ring8(), new Grid25(), new Rosette17(),
            new Moons(), new Circles(), new Pinwheel(), new Spirals(), new SwissRoll(), new Checkerboard(), new Banana(), new Gaussian(),
            new Switching(), new OldFaithful(), new Drawn(), new Csv());

    private Distributions() {
    }
}
