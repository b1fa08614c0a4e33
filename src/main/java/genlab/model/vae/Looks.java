package genlab.model.vae;

import genlab.learn.Forward;
import genlab.model.Examples;
import genlab.model.Layered;
import genlab.model.vae.posterior.Posterior.Draw;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Value;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/// What can be read off the nets for any rows of numbers (points and latents for a net with labels beside them where those count),
/// compiled when first asked for.
final class Looks {

    /// The questions; see {@link #function}.
    enum Look { TELL, DRAW, LOG_POSTERIOR, DECODE, LOG_PRIOR, PRIOR_DRAW, ENCODER_UNITS, DECODER_UNITS }

    /// Points that climb to their best posteriors at once, and latents each is judged by: one alone is told more exactly.
    private static final int MANY = 64;
    private static final int OF_MANY = 64;
    private static final int OF_ONE = 256;

    private final Vae vae;
    private final Nets nets;
    private final Examples examples;
    private final Memory memory;
    private final Map<Integer, Ascent> ascents = new HashMap<>();
    private final Map<Look, Forward> compiled = new EnumMap<>(Look.class);

    Looks(Vae vae, Nets nets, Examples examples, Memory memory) {
        this.vae = vae;
        this.nets = nets;
        this.examples = examples;
        this.memory = memory;
    }

    /// The answers to a question about rows of numbers, row after row.
    double[] at(Look look, double[] rows) {
        return compiled.computeIfAbsent(look, this::compile).apply(rows);
    }

    /// From what the encoder tells of so many points to their q*.
    Ascent ascent(int points) {
        return ascents.computeIfAbsent(points == 1 ? 1 : MANY,
                many -> new Ascent(vae, nets, examples, memory, many, many == 1 ? OF_ONE : OF_MANY));
    }

    static Look units(Layered.Net net) {
        return net.latent().isPresent() ? Look.DECODER_UNITS : Look.ENCODER_UNITS;
    }

    private Forward compile(Look look) {
        Graph graph = new Graph(memory);
        Nets.Scene scene = nets.in(graph);
        BiFunction<Nets.Scene, Value, Value> function = function(look);
        return new Forward(graph, memory, inputs(look), rows -> function.apply(scene, rows));
    }

    private int inputs(Look look) {
        int d = vae.latent();
        return switch (look) {
            case TELL, ENCODER_UNITS -> examples.width();
            case DRAW, LOG_POSTERIOR -> told() + d;
            case DECODE, DECODER_UNITS -> d + examples.labels();
            case LOG_PRIOR -> d;
            case PRIOR_DRAW -> 1 + d;
        };
    }

    int told() {
        return vae.posterior().told(vae.latent());
    }

    /// From (told, ε) to (z, log q), from (told, z) to log q, from (component, ε) to z, and so on.
    private BiFunction<Nets.Scene, Value, Value> function(Look look) {
        int told = told();
        int d = vae.latent();
        return switch (look) {
            case TELL -> Nets.Scene::tell;
            case DECODE -> Nets.Scene::decode;
            case ENCODER_UNITS -> Nets.Scene::encoderUnits;
            case DECODER_UNITS -> Nets.Scene::decoderUnits;
            case LOG_PRIOR -> (scene, z) -> vae.prior().logDensity(scene.prior(), z);
            case PRIOR_DRAW -> (scene, rows) -> vae.prior().draw(scene.prior(), rows.column(0), rows.columns(1, 1 + d));
            case LOG_POSTERIOR -> (scene, rows) ->
                    vae.posterior().logDensity(rows.columns(0, told), rows.columns(told, told + d), scene.shared());
            case DRAW -> (scene, rows) -> {
                Draw draw = vae.posterior().draw(rows.columns(0, told), rows.columns(told, told + d), scene.shared());
                return draw.z().beside(draw.logDensity());
            };
        };
    }
}
