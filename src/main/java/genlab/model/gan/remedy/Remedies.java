package genlab.model.gan.remedy;

import genlab.card.Knob;

/// What can be done against a GAN's ills, each with any loss it makes sense for. (Two time scales need no knob here: each player's
/// optimiser has its own rate.)
///
/// @param realLabel            one-sided label smoothing (Salimans et al. 2016, section 3.4)
/// @param featureMatching      G minimises ‖E h(x) − E h(G(z))‖², h the last hidden layer of D (Salimans et al. 2016, eq. 1)
/// @param minibatchKernels     see {@link MinibatchDiscrimination}
/// @param packing              points D judges together (Lin et al. 2018, “PacGAN”)
/// @param unrolled             updates of D that G sees ahead (Metz et al. 2017, eq. 5)
/// @param historicalAveraging  λ of λ·‖θ − θ̄‖², θ̄ the mean of the player's past parameters (Salimans et al. 2016, section 3.3)
/// @param spectralNorm         see {@link SpectralNorm}
/// @param weightClip           D's parameters are clipped to ± this after its updates, whatever the loss (Arjovsky et al. 2017)
/// @param virtualBatchNorm     see {@link VirtualBatchNorm}
public record Remedies(
        @Knob(label = "Packing", help = "How many points the discriminator judges together: a pack with repetitions gives the generator "
                + "away.", min = 1, max = 16) int packing,
        @Knob(label = "Unrolled steps", help = "How many updates of the discriminator the generator sees ahead, and differentiates "
                + "through.", min = 0, max = 20) int unrolled,
        @Knob(label = "Minibatch discrimination", help = "Kernels by which the discriminator sees how alike the points of a minibatch "
                + "are; 0: none.", min = 0, max = 32) int minibatchKernels,
        @Knob(label = "Feature matching", help = "The generator matches the mean of the discriminator's last hidden layer, instead of its "
                + "own loss.") boolean featureMatching,
        @Knob(label = "Label of real points", help = "Less than 1, usually 0.9, keeps the discriminator from being too sure.", min = 0.5,
                max = 1) double realLabel,
        @Knob(label = "Instance noise", help = "Blurs real points and fakes alike before the discriminator sees them.")
        InstanceNoise instanceNoise,
        @Knob(label = "Penalties", help = "On the slope of the discriminator.") Penalties penalty,
        @Knob(label = "Spectral normalisation", help = "Divides each of the discriminator's weight matrices by its largest singular value.")
        boolean spectralNorm,
        @Knob(label = "Clip discriminator at", help = "After each update the discriminator's parameters are clipped to ± this; 0: never.",
                min = 0, max = 100) double weightClip,
        @Knob(label = "Virtual batch normalisation", help = "Hidden units are normalised with the statistics of a fixed reference batch.")
        VirtualBatchNorm.Where virtualBatchNorm,
        @Knob(label = "Historical averaging", help = "Pulls both players' parameters to the mean of their past; 0: not at all.", min = 0,
                max = 100) double historicalAveraging,
        @Knob(label = "Averaged generator", help = "A running mean of the generator's parameters, for looking at.")
        GeneratorAverage average) {

    /// None of them.
    public static final Remedies NONE = new Remedies(1, 0, 0, false, 1, new InstanceNoise(0, 0), new Penalties(0, 0, 0), false, 0,
            VirtualBatchNorm.Where.NOWHERE, 0, new GeneratorAverage(0, false));

    /// Whether D judges points in company, so that no single point has a probability of its own.
    public boolean inCompany() {
        return packing > 1 || minibatchKernels > 0;
    }
}
