package genlab;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import genlab.data.Distribution;
import genlab.data.Distributions;
import genlab.figure.FigureFormat;
import genlab.figure.FigureFormats;
import genlab.learn.Optimiser;
import genlab.learn.Optimisers;
import genlab.model.Model;
import genlab.model.Models;
import genlab.model.gan.GanLoss;
import genlab.model.gan.GanLosses;
import genlab.stage.Layer;
import genlab.stage.Layers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every member of every family stands in its family's list, or no menu would offer it.
class FamiliesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("genlab");

    static Stream<Arguments> families() {
        return Stream.of(
                Arguments.of(Distribution.class, Distributions.ALL),
                Arguments.of(Model.class, Models.ALL),
                Arguments.of(GanLoss.class, GanLosses.ALL),
                Arguments.of(Optimiser.class, Optimisers.ALL),
                Arguments.of(Layer.class, Layers.ALL),
                Arguments.of(FigureFormat.class, FigureFormats.ALL));
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyMemberIsListed(Class<?> family, List<?> list) {
        for (JavaClass member : HOUSE.that(JavaClass.Predicates.assignableTo(family))) {
            boolean concrete = !member.isInterface() && !member.getModifiers().contains(JavaModifier.ABSTRACT);
            assertTrue(!concrete || list.stream().anyMatch(listed -> listed.getClass().getName().equals(member.getName())),
                    member.getName() + " is missing from the list of " + family.getSimpleName());
        }
    }
}
