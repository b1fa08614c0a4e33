package genlab.model.gan;

import genlab.tensor.Value;

/// A loss whose discriminator learns labels, 1 for real and 0 for fake, of which the first may be smoothed
/// (Salimans et al. 2016, section 3.4).
interface LabelledLoss extends GanLoss {

    /// The discriminator's loss if real points are labelled `label` instead of 1.
    Value discriminator(Value real, Value fake, double label);

    @Override
    default Value discriminator(Value real, Value fake) {
        return discriminator(real, fake, 1);
    }
}
