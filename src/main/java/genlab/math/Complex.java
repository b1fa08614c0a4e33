package genlab.math;

/// A complex number.
public record Complex(double real, double imaginary) {

    public Complex plus(Complex other) {
        return new Complex(real + other.real, imaginary + other.imaginary);
    }

    public Complex minus(Complex other) {
        return new Complex(real - other.real, imaginary - other.imaginary);
    }

    public Complex times(double factor) {
        return new Complex(factor * real, factor * imaginary);
    }

    public Complex times(Complex other) {
        return new Complex(real * other.real - imaginary * other.imaginary, real * other.imaginary + imaginary * other.real);
    }

    public Complex conjugate() {
        return new Complex(real, -imaginary);
    }

    /// The root whose real part is not negative.
    public Complex root() {
        double size = magnitude();
        return new Complex(Math.sqrt(Math.max(0, (size + real) / 2)), Math.copySign(Math.sqrt(Math.max(0, (size - real) / 2)), imaginary));
    }

    /// Its modulus.
    public double magnitude() {
        return Math.hypot(real, imaginary);
    }
}
