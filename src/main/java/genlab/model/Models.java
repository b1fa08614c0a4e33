package genlab.model;

import genlab.model.density.GaussianMle;
import genlab.model.density.Histogram;
import genlab.model.density.Kde;
import genlab.model.density.Knn;
import genlab.model.gan.ConditionalGan;
import genlab.model.gan.Cycle;
import genlab.model.gan.Gan;
import genlab.model.gan.dirac.Dirac;
import genlab.model.mixture.MixtureEm;
import genlab.model.mixture.MixtureGradient;
import genlab.model.sequence.Hmm;
import genlab.model.vae.ConditionalVae;
import genlab.model.vae.Vae;
import java.util.List;

/// The models, in the order of menus.
public final class Models {

    public static final List<Model> ALL = List.of(Gan.standard(), ConditionalGan.standard(), Cycle.standard(), new Dirac(),
            Vae.standard(), ConditionalVae.standard(),
            new GaussianMle(), new Histogram(), new Kde(), new Knn(),
            new MixtureEm(), new MixtureGradient(), new Hmm());

    private Models() {
    }
}
