package genlab;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// The rooms of the house form a ladder, and each outside library has its one room.
@AnalyzeClasses(packages = "genlab", importOptions = DoNotIncludeTests.class)
class LadderTest {

    private static final List<String> LADDER = List.of(
        "math", "noise", "file", "card", "tensor", "learn", "data", "model", "quantity", "train",
        "stage", "figure", "scenario", "cli", "app");

    @ArchTest
    static final ArchRule every_class_has_a_room = classes()
        .should().resideInAnyPackage(packages(LADDER))
        .because("a class outside the rooms would escape every rule below");

    @ArchTest
    static void a_room_knows_only_the_rooms_above_it(JavaClasses house) {
        for (int i = 0; i + 1 < LADDER.size(); i++) {
            noClasses().that().resideInAnyPackage(packages(LADDER.subList(i, i + 1)))
                .should().dependOnClassesThat().resideInAnyPackage(packages(LADDER.subList(i + 1, LADDER.size())))
                .because("who reads the rooms in order must never meet a word not yet explained")
                .allowEmptyShould(true)
                .check(house);
        }
    }

    @ArchTest
    static final ArchRule the_tensor_library_stays_behind_two_doors = noClasses()
        .that().resideOutsideOfPackages("genlab.tensor..", "genlab.learn..")
        .should().dependOnClassesThat().resideInAnyPackage("org.nd4j..", "org.bytedeco..")
        .because("ND4J is no longer released, and replacing it must touch two rooms only");

    @ArchTest
    static final ArchRule the_window_lives_in_the_last_room = noClasses()
        .that().resideOutsideOfPackage("genlab.app..")
        .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "impl.org.controlsfx..", "org.kordamp.ikonli..")
        .because("everything but the window runs without a display");

    @ArchTest
    static final ArchRule java2d_is_paper_only = noClasses()
        .that().resideOutsideOfPackage("genlab.figure..")
        .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..")
        .because("two toolkits in one room would mix two colours, two fonts and two threads");

    private static String[] packages(List<String> rooms) {
        return rooms.stream().map(room -> "genlab." + room + "..").toArray(String[]::new);
    }
}
