package org.kimrules.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls of the reports hold, and enough classes were looked at for that to mean something. */
class WallsTest {

    private static final JavaClasses REPORT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.kimrules.report");

    @Test
    void enoughClassesAreLookedAt() {
        assertThat(REPORT).hasSizeGreaterThan(40);
    }

    @Test
    void reportsKnowTheCoreAndTheirTemplatesAndNothingElse() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.kimrules.core..",
                        "org.kimrules.report..",
                        "org.joda.money..",
                        "gg.jte..",
                        "org.jspecify..")
                .check(REPORT);
    }

    @Test
    void chartsKnowNoAssessment() {
        classes()
                .that()
                .resideInAPackage("org.kimrules.report.chart")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.joda.money..",
                        "org.jspecify..",
                        "org.kimrules.core.budget",
                        "org.kimrules.core.text",
                        "org.kimrules.core.time",
                        "org.kimrules.report.chart")
                .check(REPORT);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.kimrules.report.(*)").should().beFreeOfCycles().check(REPORT);
    }

    @Test
    void noAmountOfAReportIsAFloatingPointNumber() {
        assertThat(REPORT.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(double.class)
                                || field.getRawType().isEquivalentTo(float.class)))
                .isEmpty();
    }
}
