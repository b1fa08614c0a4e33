package genlab.data;

import genlab.data.file.Csv;
import genlab.data.file.OldFaithful;
import genlab.data.mixture.Gaussian;
import genlab.data.mixture.Grid25;
import genlab.data.mixture.Ring8;
import genlab.data.mixture.Rosette17;
import genlab.data.mixture.ThreeBlobs;
import genlab.data.mixture.TwoGaussians;
import java.util.List;

/// The data sets, in the order of menus.
public final class Distributions {

    public static final List<Distribution> ALL = List.of(
            new TwoGaussians(), new ThreeBlobs(), new Ring8(), new Grid25(), new Rosette17(),
            new Gaussian(), new OldFaithful(), new Csv());

    private Distributions() {
    }
}
