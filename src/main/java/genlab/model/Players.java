package genlab.model;

/// Ability: two players, D and G, each descend a loss of their own. Their parameters stand in one row, D's before G's.
public interface Players {

    /// How many numbers of the row are D's.
    int discriminators();

    /// The parameters as they are now.
    double[] parameters();

    /// v = (−∂L_D/∂ψ, −∂L_G/∂θ) at any parameters: where gradient descent of both players at once leads. It is of the minibatch that
    /// comes next, so the same parameters give the same field; the run is left as it was, bit for bit.
    ///
    /// @param at as many numbers as there are parameters
    double[] field(double[] at);
}
