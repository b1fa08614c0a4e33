package genlab.train.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import genlab.data.Distribution;
import genlab.data.Distributions;
import genlab.data.file.Csv;
import genlab.model.Model;
import genlab.model.Models;
import genlab.train.Experiment;
import genlab.train.Seeds;
import genlab.train.Toy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentJsonTest {

    static Stream<Experiment> everyDataSetWithEveryModel() {
        List<Model> models = new ArrayList<>(Models.ALL);
        models.add(new Toy(0.1, 3));
        return models.stream().flatMap(model -> Distributions.ALL.stream().map(data -> Experiment.of(data, model)));
    }

    @ParameterizedTest
    @MethodSource("everyDataSetWithEveryModel")
    void comesBackFromJsonAndFromALine(Experiment experiment) {
        assertEquals(experiment, ExperimentJson.read("x.json", ExperimentJson.write(experiment), experiment));
        assertEquals(experiment, ExperimentLine.read(ExperimentLine.write(experiment), experiment));
        assertEquals("data=" + experiment.data().id() + " model=" + experiment.model().id(), ExperimentLine.write(experiment));
    }

    @Test
    void everyChangedKnobComesBack() {
        Distribution csv = Csv.of(Path.of("my \"own\" data.csv"), "a b,c", "");
        Experiment changed = new Experiment(csv, 77, 0.25, new Toy(1.0 / 3, 5), new Seeds(1, 2, (1L << 53) - 1));
        assertEquals(changed, ExperimentJson.read("x.json", ExperimentJson.write(changed), Toy.EXPERIMENT));
        assertEquals(changed, ExperimentLine.read(ExperimentLine.write(changed), Toy.EXPERIMENT));
        assertEquals("data=csv model=toy data.file=\"my \"\"own\"\" data.csv\" data.columns=\"a b,c\" points=77 validation=0.25 "
                + "model.rate=0.3333333333333333 model.walkers=5 seeds.data=2 seeds.noise=9007199254740991", ExperimentLine.write(changed));
    }

    @Test
    void whatIsLeftOutKeepsItsDefaultAndOrderDoesNotMatter() {
        String text = "{\"seeds.init\": 9, \"model\": \"toy\", \"format\": \"genlab experiment 1\", "
                + "\"data.file\": \"f\", \"data\": \"csv\"}";
        Experiment expected = Experiment.of(Csv.of(Path.of("f"), "", ""), new Toy(0.1, 3)).with("seeds.init", "9");
        assertEquals(expected, ExperimentJson.read("x.json", text, Toy.EXPERIMENT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                        | Expected JSON in x.json, but line 1 is none
            []                                       | Expected a JSON object
            {"format": 1}                            | Expected "format": "genlab experiment 1" in x.json, got 1.
            {}                                       | Expected "format": "genlab experiment 1" in x.json, got none.
            {"format": F}                            | Expected a "data" in x.json, got none.
            {"format": F, "data": "line"}            | Expected a "model" in x.json, got none.
            {"format": F, "data": "x", "model": "y"} | In x.json, line 1: Expected data to be one of line, two-gaussians
            {D, "model": "gans"}                     | In x.json, line 1: Expected model to be one of toy, got “gans”.
            {D, M, "model.speed": 1}                 | In x.json, line 1: Expected a knob of this card, got “model.speed”
            {D, M, "model.rate": -1}                 | In x.json, line 1: Expected model.rate to be a number from 0 to 1000000, got “-1”.
            {D, M, "model.rate": "fast"}             | In x.json, line 1: Expected model.rate to be a number from 0 to 1000000, got “fast”.
            {D, M, "points": 1.5}                    | In x.json, line 1: Expected points to be a whole number from 0 to 100000, got “1.5”.
            {D, M, "points": null}                   | Expected "points" in x.json to be a text or a number, got null.
            {D, M, "points": [1]}                    | Expected "points" in x.json to be a text or a number, got [1].
            {D, M, "points": 1, "points": 2}         | Expected JSON in x.json, but line 1 is none
            {D, M} {}                                | Expected JSON in x.json, but line 1 is none
            {D, M, "seeds.init": 1e300}              | In x.json, line 1: Expected seeds.init to be a whole number
            """)
    void whatIsNoExperimentIsRefusedInASentence(String text, String sentence) {
        String full = text.replace("D,", "\"format\": F, \"data\": \"line\",").replace("M", "\"model\": \"toy\"")
                .replace("F", "\"genlab experiment 1\"");
        String message = assertThrows(FileException.class, () -> ExperimentJson.read("x.json", full, Toy.EXPERIMENT)).getMessage();
        assertEquals(sentence, message.substring(0, Math.min(sentence.length(), message.length())), message);
    }

    @Test
    void theLineOfARefusedKnobIsNamed() {
        String text = ExperimentJson.write(Toy.EXPERIMENT).replace("0.1", "\"NaN\"");
        String message = assertThrows(FileException.class, () -> ExperimentJson.read("x.json", text, Toy.EXPERIMENT)).getMessage();
        long line = text.substring(0, text.indexOf("model.rate")).lines().count();
        assertEquals("In x.json, line " + line + ": Expected model.rate to be a number from 0 to 1000000, got “NaN”.", message);
    }

    @ParameterizedTest
    @CsvSource({"''", "data=line", "two-gaussians gan", "data=line model=toy rest", "'data=\"line model=toy'"})
    void whatIsNoLineIsRefused(String line) {
        assertThrows(FileException.class, () -> ExperimentLine.read(line, Toy.EXPERIMENT));
    }
}
