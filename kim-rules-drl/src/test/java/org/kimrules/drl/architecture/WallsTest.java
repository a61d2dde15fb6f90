package org.kimrules.drl.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kimrules.core.policy.Policy;

/** The walls of the library hold, and enough classes were looked at for that to mean something. */
class WallsTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.kimrules.core", "org.kimrules.drl");

    private static final DescribedPredicate<JavaClass> ENGINE = DescribedPredicate.describe(
            "a type of the rule engine",
            type -> type.getPackageName().startsWith("org.kie")
                    || type.getPackageName().startsWith("org.drools"));

    @Test
    void enoughClassesAreLookedAt() {
        assertThat(LIBRARY.stream().filter(type -> type.getPackageName().startsWith("org.kimrules.core")))
                .hasSizeGreaterThan(60);
        assertThat(LIBRARY.stream().filter(type -> type.getPackageName().startsWith("org.kimrules.drl")))
                .hasSizeGreaterThan(40);
    }

    @Test
    void theCoreKnowsNeitherTheEngineNorTheRules() {
        noClasses()
                .that()
                .resideInAPackage("org.kimrules.core..")
                .should()
                .dependOnClassesThat(ENGINE)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.kimrules.drl..")
                .check(LIBRARY);
    }

    @Test
    void onlyTheEnginePackageKnowsTheEngine() {
        noClasses()
                .that()
                .resideInAPackage("org.kimrules..")
                .and()
                .resideOutsideOfPackages("org.kimrules.drl.engine", "org.kimrules.drl.source")
                .should()
                .dependOnClassesThat(ENGINE)
                .check(LIBRARY);
    }

    @Test
    void theTreesOfRuleFilesKnowOfTheEngineOnlyItsParser() {
        noClasses()
                .that()
                .resideInAPackage("org.kimrules.drl.source")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "a type of the engine that is not of its parser",
                        type -> ENGINE.test(type) && !type.getPackageName().startsWith("org.drools.drl.")))
                .check(LIBRARY);
    }

    @Test
    void noPublicSignatureNamesATypeOfTheEngine() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveRawParameterTypes(DescribedPredicate.describe(
                        "types of the rule engine", types -> types.stream().anyMatch(ENGINE)))
                .orShould()
                .haveRawReturnType(ENGINE)
                .check(LIBRARY);
        assertThat(LIBRARY.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(field -> ENGINE.test(field.getRawType()))
                        .map(JavaMember::getFullName))
                .isEmpty();
    }

    @Test
    void thePipelineKnowsOnlyThePortOfTheEngine() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.kimrules.drl.assess",
                        "org.kimrules.drl.explain",
                        "org.kimrules.drl.given",
                        "org.kimrules.drl.fact",
                        "org.kimrules.drl.context",
                        "org.kimrules.drl.balance",
                        "org.kimrules.drl.finding",
                        "org.kimrules.drl.fit",
                        "org.kimrules.drl.folder",
                        "org.kimrules.drl.gate",
                        "org.kimrules.drl.glossary",
                        "org.kimrules.drl.trial")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.kimrules.drl.engine")
                .check(LIBRARY);
    }

    @Test
    void packagesOfTheRulesModuleHaveNoCycles() {
        slices().matching("org.kimrules.drl.(*)..").should().beFreeOfCycles().check(LIBRARY);
    }

    /** But for one: a policy offers to assess many plans, and the batch that does it asks the policy. */
    @Test
    void packagesOfTheCoreHaveNoCycles() {
        slices().matching("org.kimrules.core.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(equivalentTo(Policy.class), resideInAPackage("org.kimrules.core.batch"))
                .check(LIBRARY);
    }

    @Test
    void whatIsReadLaterNeverReachesBackIntoFacts() {
        noClasses()
                .that()
                .resideInAnyPackage("org.kimrules.core.plan", "org.kimrules.core.budget", "org.kimrules.core.law")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.kimrules.core.decision",
                        "org.kimrules.core.report..",
                        "org.kimrules.core.reading",
                        "org.kimrules.core.policy")
                .check(LIBRARY);
    }

    @Test
    void nothingThatAnswersKnowsReceiptsOrSchemas() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.kimrules.core.receipt",
                        "org.kimrules.core.report.verification",
                        "org.kimrules.core.schema")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kimrules.core.receipt", "org.kimrules.core.schema")
                .check(LIBRARY);
    }

    @Test
    void shapesAndPersonalTextsAreKnownOfDocumentsOnly() {
        noClasses()
                .that()
                .resideInAnyPackage("org.kimrules.core.privacy", "org.kimrules.core.shape")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "another package of the library than data and text",
                        type -> type.getPackageName().startsWith("org.kimrules.")
                                && !type.getPackageName().matches("org\\.kimrules\\.core\\.(privacy|shape|data|text)")))
                .check(LIBRARY);
    }

    @Test
    void remediesKnowNeitherPlansNorFindings() {
        noClasses()
                .that()
                .resideInAPackage("org.kimrules.core.remedy")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.kimrules.core.plan",
                        "org.kimrules.core.law",
                        "org.kimrules.core.decision",
                        "org.kimrules.core.policy",
                        "org.kimrules.core.report..")
                .check(LIBRARY);
    }

    @Test
    void theSearchForACureKnowsThePolicyByItsPortAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.kimrules.core.cure")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kimrules.core.reading", "org.kimrules.core.report..", "org.kimrules.drl..")
                .check(LIBRARY);
    }

    @Test
    void noPackageHasMoreThanTwelveTopLevelTypes() {
        Map<String, Long> types = LIBRARY.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(types)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(12));
    }

    @Test
    void noFactParameterRuleOrResultIsAFloatingPointNumber() {
        assertThat(LIBRARY.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(double.class)
                                || field.getRawType().isEquivalentTo(float.class)
                                || field.getRawType().isEquivalentTo(Double.class))
                        .map(JavaMember::getFullName))
                .isEmpty();
    }
}
