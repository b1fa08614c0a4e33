package genlab.card;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What the form, the command line and the docs say of a record component.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Knob {

    /// Sentence case, a few words.
    String label();

    /// One plain sentence.
    String help();

    String unit() default "";

    double min() default Double.NEGATIVE_INFINITY;

    double max() default Double.POSITIVE_INFINITY;

    /// Whether a slider moves in equal factors instead of equal steps.
    boolean logarithmic() default false;

    /// Whether a change is taken up while running; otherwise it rebuilds the run.
    boolean live() default false;
}
