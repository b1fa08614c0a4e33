package genlab.train.ensemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.math.Quantiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTest {

    @Test
    void whatMeansSomethingToLatexIsWritten() {
        assertEquals("50\\% \\& \\$3 \\#1 a\\_b \\{x\\} \\textasciitilde{}\\textasciicircum{}\\textbackslash{}",
                Latex.escape("50% & $3 #1 a_b {x} ~^\\"));
        assertEquals("KL(p$\\|$p\\_G)", Latex.escape("KL(p‖p_G)"));
        assertEquals("one line", Latex.comment("one\n line"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|$0$", "7|$7$", "0.12345|$0.123$", "-3.999|$-4$", "12345|$12300$", "1e-5|$1.00\\times 10^{-5}$",
        "2.5e6|$2.50\\times 10^{6}$", "Infinity|$\\infty$", "-Infinity|$-\\infty$", "NaN|--"})
    void numbersHaveThreeDigitsThatMatter(double number, String text) {
        assertEquals(text, Latex.number(number));
    }

    @Test
    void aSpreadIsAMedianWithItsQuantiles() {
        assertEquals("$2$ [$0.4$, $3.6$]", Latex.spread(Quantiles.of(0, 1, 2, 3, 4)));
        assertEquals("--", Latex.spread(Quantiles.of()));
    }
}
