package genlab.quantity;

import genlab.data.Dataset;
import genlab.model.Model;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.Function;

/// A number that is charted, printed and written to files: how it is called, what it means, where its floor lies, and which
/// quantity it is read from.
///
/// @param id      lower case with dashes, unique: column heads, `--json`
/// @param title   what a chart is headed with
/// @param symbol  as formulas write it
/// @param formula its definition in Unicode
/// @param unit    `nats`, or empty for a pure number
/// @param help    one or two plain sentences
/// @param better  which way is good
/// @param levels  the lines worth drawing across its chart
/// @param source  the quantity it is read from
/// @param reading the number in a snapshot; empty if the model or the data have no such thing
public record Metric(String id, String title, String symbol, String formula, String unit, String help, Better better,
        List<Level> levels, Quantity<?> source, Function<Snapshot, Optional<Measured>> reading) {

    /// Which way a number ought to go.
    public enum Better { LOWER, HIGHER, NEITHER }

    /// What a level is to the metric: no value lies below a floor or above a ceiling; a mark is where an ideal model would be.
    public enum Bound { FLOOR, CEILING, MARK }

    /// Where a line lies; empty where this model and these data give it no meaning.
    public interface Place {

        OptionalDouble at(Model model, Dataset data);
    }

    /// A line across a chart; its place may depend on the model and the data, and be unknown.
    public record Level(String name, Bound bound, Place place) {

        /// A line whose place is known from the data alone.
        static Level of(String name, Bound bound, Function<Dataset, OptionalDouble> place) {
            return new Level(name, bound, (model, data) -> place.apply(data));
        }

        /// Where an instrument ends that has nothing left to show, for the models that have such a value and `called` by this name.
        static Level ideal(String name, String instrument, DoublePredicate called) {
            return new Level(name, Bound.MARK, (model, data) -> model.ideal(instrument).stream().filter(called).findFirst());
        }

        static Level floor(String name, double place) {
            return new Level(name, Bound.FLOOR, (model, data) -> OptionalDouble.of(place));
        }

        static Level ceiling(String name, double place) {
            return new Level(name, Bound.CEILING, (model, data) -> OptionalDouble.of(place));
        }

        static Level mark(String name, double place) {
            return new Level(name, Bound.MARK, (model, data) -> OptionalDouble.of(place));
        }

        public OptionalDouble at(Model model, Dataset data) {
            return place.at(model, data);
        }
    }

    public Metric {
        levels = List.copyOf(levels);
    }

    public Optional<Measured> read(Snapshot snapshot) {
        return reading.apply(snapshot);
    }
}
