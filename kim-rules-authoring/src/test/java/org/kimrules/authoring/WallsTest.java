package org.kimrules.authoring;

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

/** The walls of the authoring kit hold. */
class WallsTest {

    private static final JavaClasses KIT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.kimrules.authoring");

    @Test
    void lintKnowsRulesByTheirTreesAlone() {
        assertThat(KIT).hasSizeGreaterThan(50);
        noClasses()
                .that()
                .resideInAPackage("org.kimrules.authoring.lint..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(KIT);
    }

    @Test
    void whatLaysOutAPolicyKnowsNoLawAndNoEngine() {
        noClasses()
                .that()
                .resideInAPackage("org.kimrules.authoring.scaffold")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "org.kimrules.drl..")
                .check(KIT);
    }

    @Test
    void theToolsHaveNoCycles() {
        slices().matching("org.kimrules.authoring.(*)..")
                .should()
                .beFreeOfCycles()
                .check(KIT);
    }

    @Test
    void noPackageHasMoreThanTwelveTopLevelTypes() {
        Map<String, Long> types = KIT.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(types)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(12));
    }
}
