package genlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.stage.Lettering;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

    @ParameterizedTest
    @EnumSource(Lettering.Weight.class)
    void hasTheSignsOfTheTrade(Lettering.Weight weight) {
        String signs = "ABCxyz 0123456789 σμεθφψΣΔ ∇‖½₁₂≤≥→∞×·−±≈∈ℝ∼∝⟨⟩√∫∂ ⁰¹²³⁴⁵⁶⁷⁸⁹⁻ ’“”–…° 𝔼𝒩 äéßłœ □";
        assertEquals(signs, Typeface.of(weight).legible(signs));
    }

    @ParameterizedTest
    @EnumSource(Lettering.Weight.class)
    void figuresAreEquallyWide(Lettering.Weight weight) {
        for (char figure = '0'; figure <= '9'; figure++) {
            assertEquals(Typeface.of(weight).width("0"), Typeface.of(weight).width(String.valueOf(figure)));
        }
    }

    @ParameterizedTest
    @EnumSource(Lettering.Weight.class)
    void capitalsAreAsHighAsThePensAreTold(Lettering.Weight weight) {
        assertEquals(Lettering.CAPITALS, -Typeface.of(weight).glyph('H').outline().getBounds2D().getMinY(), 1e-3);
    }

    @ParameterizedTest
    @EnumSource(Lettering.Weight.class)
    void whatItDoesNotHaveIsABox(Lettering.Weight weight) {
        assertEquals("a□b", Typeface.of(weight).legible("a漢b"));
    }
}
