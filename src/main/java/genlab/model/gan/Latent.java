package genlab.model.gan;

import genlab.card.Knob;
import genlab.model.Prior;

/// The knobs of the generator's noise.
public record Latent(
        @Knob(label = "Dimensions", help = "Numbers in one draw of noise; with one the generator can only draw a curve.", min = 1,
                max = 2) int dimensions,
        @Knob(label = "Law", help = "Standard normal, or uniform on −1 to 1.") Prior.Law law) {

    Prior prior() {
        return new Prior(law, dimensions);
    }
}
