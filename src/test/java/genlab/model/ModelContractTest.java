package genlab.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.card.KnobException;
import genlab.data.Dataset;
import genlab.data.Distribution;
import genlab.data.Distributions;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.noise.Stream;
import genlab.noise.Streams;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What every model of the list must keep to, with default knobs, on every data set that needs no file.
class ModelContractTest {

    private static final Streams STREAMS = Streams.of(1, 2, 3);

    private static final List<Class<?>> ABILITIES = List.of(Sampler.class, Measure.class, Density.class, Critic.class, Pushforward.class,
            Components.class, LowerBound.class, Sized.class, HiddenChain.class, KernelDensity.class, Neighbours.class, Cells.class,
            Parametric.class, Editable.class, Instrumented.class, Layered.class, Conditional.class, Translation.class, Decoder.class,
            Encoder.class, Players.class);

    static List<Model> all() {
        return Models.ALL;
    }

    static List<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (Model model : Models.ALL) {
            Distributions.ALL.stream().filter(d -> d.missing().isEmpty() && model.refusal(d).isEmpty())
                    .forEach(d -> pairs.add(Arguments.of(model, d)));
        }
        return pairs;
    }

    private static Dataset data(Distribution distribution) {
        return Dataset.of(distribution, 200, Stream.of(7));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void fifty_steps_stay_finite(Model model, Distribution distribution) {
        try (Run run = model.start(data(distribution), STREAMS)) {
            assertEquals(Optional.empty(), run.fault(), "at the start");
            for (int i = 0; i < 50; i++) {
                run.step();
            }
            assertEquals(Optional.empty(), run.fault());
            if (run instanceof Sampler sampler) {
                Points sample = sampler.sample(Stream.of(3), 0, 20);
                for (double coordinate : sample.toArray()) {
                    assertTrue(Double.isFinite(coordinate));
                }
            }
            if (run instanceof Density density) {
                assertFalse(Double.isNaN(density.logDensity(0.3, -0.2)) || Double.isNaN(density.logDensity(40, -70)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_checkpoint_brings_the_same_future_bit_for_bit(Model model) {
        Dataset data = data(Distributions.ALL.get(1));
        try (Run run = model.start(data, STREAMS); Run other = model.start(data, STREAMS)) {
            for (int i = 0; i < 5; i++) {
                run.step();
            }
            // In the middle of a step too.
            run.phases().stream().findFirst().ifPresent(run::perform);
            other.load(run.save());
            assertEquals(run.save().fingerprint(), other.save().fingerprint());
            for (int i = 0; i < 3; i++) {
                run.step();
                other.step();
            }
            assertEquals(run.save().fingerprint(), other.save().fingerprint());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_same_seeds_give_the_same_run(Model model) {
        Dataset data = data(Distributions.ALL.get(1));
        List<String> prints = new ArrayList<>();
        for (int twice = 0; twice < 2; twice++) {
            try (Run run = model.start(data, STREAMS)) {
                run.step();
                prints.add(run.save().fingerprint());
            }
        }
        assertEquals(prints.get(0), prints.get(1));
    }

    @ParameterizedTest
    @MethodSource("all")
    void runs_can_do_what_the_model_says_and_no_more(Model model) {
        try (Run run = model.start(data(Distributions.ALL.get(1)), STREAMS)) {
            for (Class<?> ability : ABILITIES) {
                assertEquals(model.can(Set.of(ability)), ability.isInstance(run), model.id() + " " + ability.getSimpleName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void samples_depend_on_their_number_alone(Model model) {
        try (Run run = model.start(data(Distributions.ALL.get(1)), STREAMS)) {
            run.step();
            if (run instanceof Sampler sampler) {
                assertEquals(sampler.sample(Stream.of(5), 0, 30).slice(12, 30), sampler.sample(Stream.of(5), 12, 18));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void one_point_is_enough_to_start(Model model) {
        Dataset one = Dataset.of(Distributions.ALL.get(1), 1, Stream.of(7));
        try (Run run = model.start(one, STREAMS)) {
            run.step();
            if (run instanceof Density density) {
                assertFalse(Double.isNaN(density.logDensity(one.train().x(0), one.train().y(0))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void bulk_densities_are_those_of_the_points(Model model) {
        Dataset data = data(Distributions.ALL.get(1));
        try (Run run = model.start(data, STREAMS)) {
            run.step();
            if (run instanceof Density density) {
                double[] logs = density.logDensities(data.train());
                for (int i = 0; i < logs.length; i++) {
                    assertEquals(density.logDensity(data.train().x(i), data.train().y(i)), logs[i], 1e-10 * Math.max(1, Math.abs(logs[i])));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void parameters_have_names_shapes_and_finite_values(Model model) {
        try (Run run = model.start(data(Distributions.ALL.get(1)), STREAMS)) {
            run.step();
            if (run instanceof Parametric fitted) {
                Set<String> names = new HashSet<>();
                for (Parameter parameter : fitted.parameters(new Scaling(3, 4, 0.5, 20))) {
                    assertTrue(names.add(parameter.name()) && parameter.name().matches("[a-z-]+"));
                    for (double value : parameter.values()) {
                        assertTrue(Double.isFinite(value), parameter.name());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void knobs_make_the_model_again(Model model) {
        Model fresh = Models.ALL.stream().filter(m -> m.id().equals(model.id())).findFirst().orElseThrow();
        assertEquals(model, Card.with((Record) fresh, Card.of((Record) model).values()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_a_model_refuses_it_does_not_start(Model model) {
        Distributions.ALL.stream().filter(d -> d.missing().isEmpty() && model.refusal(d).isPresent()).forEach(d ->
                assertEquals(model.refusal(d).get(), assertThrows(KnobException.class, () -> model.start(data(d), STREAMS)).getMessage()));
    }

    @Test
    void ids_and_titles_are_unique() {
        assertEquals(Models.ALL.size(), new HashSet<>(Models.ALL.stream().map(Model::id).toList()).size());
        assertEquals(Models.ALL.size(), new HashSet<>(Models.ALL.stream().map(Model::title).toList()).size());
    }
}
