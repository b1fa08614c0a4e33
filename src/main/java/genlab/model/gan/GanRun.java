package genlab.model.gan;

import genlab.data.Dataset;
import genlab.model.Examples;
import genlab.model.Model;
import genlab.noise.Streams;

/// A GAN in training.
final class GanRun extends Duel {

    GanRun(Gan gan, Dataset data, Streams streams) {
        super(gan, Examples.plain(data.trainXY()), streams);
    }

    @Override
    double[] told(double[] rows, int columns) {
        return rows;
    }

    @Override
    public void adopt(Model model) {
        adopt((Gan) model);
    }
}
