package genlab.stage;

import genlab.card.KnobException;
import java.util.List;
import java.util.stream.Collectors;

/// What a stage shows a piece of: the plane of the data, that of the latents, one spanned by two parameters, or a curve above one of
/// them. Layers of one plane share a stage, its axes, its zoom and what is pointed at.
///
/// @param title in a word or two, for the choice of planes
/// @param help  one sentence
public record Plane(String id, String title, String help) {

    public static final Plane DATA = new Plane("data", "Data", "Where the points are: the data, the model’s samples and densities.");

    public static final Plane LATENT = new Plane("latent", "Latent", "Where the noise is that a point is made of: the prior’s plane.");

    public static final Plane BOUND = new Plane("bound", "Lower bound", "Likelihood and lower bound along one number of the parameters.");

    public static final Plane OTHER = new Plane("other", "Other set", "The set that the data are translated into, and translations.");

    public static final Plane BOTH = new Plane("both", "Both sets", "Data and other set over each other, and the ways between them.");

    public static final Plane SURFACE = new Plane("surface", "Likelihood surface",
            "The log-likelihood over two numbers of the parameters.");

    public static final Plane MARGINAL = new Plane("marginal", "Along one axis", "The components and their sum as curves along one axis.");

    public static final Plane SIZES = new Plane("sizes", "Number of components", "How good fits with 1, 2, 3 … components or states are.");

    public static final Plane BANDWIDTH = new Plane("bandwidth", "Bandwidth",
            "What every bandwidth of the kernels would do: the error in nats, and what leaving points out says of it.");

    public static final Plane BANDWIDTH_ISE = new Plane("bandwidth-ise", "Bandwidth, squared error",
            "The integrated squared error of every bandwidth of the kernels.");

    public static final Plane TRELLIS = new Plane("trellis", "Trellis",
            "The states of a hidden chain over time, and how its passes go.");

    public static final Plane OUTPUTS = new Plane("outputs", "Outputs of D",
            "What the discriminator says of data and of samples, as histograms.");

    public static final Plane GRADIENTS = new Plane("gradients", "Gradient sizes", "How strongly each loss would push the samples.");

    public static final Plane WAY = new Plane("way", "Density along a way",
            "The density of the data along what the model makes of a way between latents.");

    public static final Plane WAY_LIKELIHOOD = new Plane("way-likelihood", "Likelihood along a way",
            "What the model thinks of what it makes of a way between latents.");

    public static final Plane SURGERY = new Plane("surgery", "ELBO surgery", "What the ELBO is made of: each part, and their sum.");

    public static final Plane DIMENSIONS = new Plane("dimensions", "Latent dimensions", "What each coordinate of the latents is used for.");

    public static final Plane DIRAC = new Plane("dirac", "Dirac GAN", "The two parameters of the smallest GAN there is: a laboratory.");

    public static final Plane LADDER = new Plane("ladder", "Ladder of bounds",
            "Bounds on the likelihood of one point, and what each of them lacks.");

    public static final Plane PORTRAIT = new Plane("portrait", "Portrait of the game",
            "Where both players’ descent leads around their present parameters.");

    public static final Plane SPECTRUM = new Plane("spectrum", "Eigenvalues", "The complex plane of the game’s eigenvalues.");

    /// All planes, in the order they are offered.
    public static final List<Plane> ALL = List.of(DATA, OTHER, BOTH, LATENT, LADDER, SURGERY, DIMENSIONS, WAY_LIKELIHOOD, WAY, OUTPUTS,
            GRADIENTS, PORTRAIT, SPECTRUM, DIRAC, MARGINAL, BOUND, SURFACE, SIZES, BANDWIDTH, BANDWIDTH_ISE, TRELLIS);

    /// The one plane of these layers, which may not be on several; the data plane if there are none.
    ///
    /// @throws KnobException in a sentence, if they are on several
    public static Plane of(List<Layer> layers) {
        List<Plane> planes = layers.stream().map(Layer::plane).distinct().toList();
        if (planes.size() > 1) {
            throw new KnobException("Expected layers of one plane, got " + layers.stream()
                    .map(layer -> layer.id() + " (" + layer.plane().id() + ")").collect(Collectors.joining(", "))
                    + "; draw a figure of each plane.");
        }
        return planes.isEmpty() ? DATA : planes.getFirst();
    }
}
