package org.kimrules.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** The walls of the command line hold, and enough classes were looked at for that to mean something. */
class WallsTest {

    private static final JavaClasses COMMANDS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.kimrules.cli");

    @Test
    void enoughClassesAreLookedAt() {
        assertThat(COMMANDS).hasSizeGreaterThan(60);
        assertThat(COMMANDS.stream().filter(type -> type.isAnnotatedWith(Command.class)))
                .hasSizeGreaterThan(15);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.kimrules.(**)").should().beFreeOfCycles().check(COMMANDS);
    }

    @Test
    void noCommandIsKnownButToTheOneThatHandsOn() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Kim.class.getName())
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Command.class)
                .check(COMMANDS);
    }

    @Test
    void onlyCommandsForAuthorsAndComparisonsKnowTheAuthoringKit() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.kimrules.cli.authoring", "org.kimrules.cli.compare")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.kimrules.authoring..")
                .check(COMMANDS);
    }

    @Test
    void noCommandKnowsTheEngine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(COMMANDS);
    }

    @Test
    void noPackageHasMoreThanTwelveTopLevelTypes() {
        Map<String, Long> types = COMMANDS.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(types)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(12));
    }
}
