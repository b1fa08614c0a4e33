package genlab.model;

import genlab.math.Gaussian;

/// One part of a mixture of normals.
///
/// @param weight its share of the mass, 0 … 1
/// @param law    in stage coordinates
public record Component(double weight, Gaussian law) {
}
