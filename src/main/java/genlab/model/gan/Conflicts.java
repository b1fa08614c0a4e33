package genlab.model.gan;

import genlab.card.KnobException;
import genlab.model.gan.remedy.Remedies;

/// What does not go together, and why.
final class Conflicts {

    private Conflicts() {
    }

    /// @throws KnobException with the first reason there is
    static void refuse(GanLoss loss, Player discriminator, int batch, Remedies remedies) {
        boolean clipped = loss.clip() > 0 || remedies.weightClip() > 0;
        boolean sloped = loss.gradientPenalty() > 0 || remedies.penalty().any();
        boolean referred = remedies.virtualBatchNorm().discriminator();
        refuse(batch % remedies.packing() != 0, "Expected the batch size to be a multiple of the packing, got " + batch + " and "
                + remedies.packing() + ".");
        refuse(remedies.realLabel() < 1 && !(loss instanceof LabelledLoss), "Label smoothing changes the label of real points, and the "
                + "loss “" + loss.id() + "” has no labels; set the label back to 1 or choose another loss.");
        refuse(remedies.featureMatching() && discriminator.layers() == 0, "Feature matching matches the discriminator's last hidden "
                + "layer, and it has none; give it one.");
        refuse(remedies.minibatchKernels() > 0 && discriminator.layers() == 0, "Minibatch discrimination compares the discriminator's last "
                + "hidden layer within a minibatch, and it has none; give it one.");
        refuse(remedies.minibatchKernels() > 0 && sloped, "A gradient penalty asks for the slope at each point alone, and with "
                + "minibatch discrimination every score depends on the whole minibatch; use one of them.");
        refuse(referred && sloped, "A gradient penalty asks for the slope at each point alone, and with virtual batch normalisation every "
                + "score depends on a reference batch too; use one of them, or normalise the generator only.");
        refuse(remedies.spectralNorm() && clipped, "Spectral normalisation divides the size out of the weights that clipping bounds; use "
                + "one of them (a Wasserstein loss can clip at 0: not at all).");
        refuse(remedies.spectralNorm() && referred, "Spectral normalisation bounds the discriminator's slope, and virtual batch "
                + "normalisation rescales it again; use one of them, or normalise the generator only.");
        refuse(remedies.unrolled() > 0 && discriminator.clip() > 0, "Unrolling repeats the discriminator's updates as a formula, which "
                + "does not clip gradients; set the discriminator's gradient clip to 0.");
    }

    private static void refuse(boolean meets, String why) {
        if (meets) {
            throw new KnobException(why);
        }
    }
}
