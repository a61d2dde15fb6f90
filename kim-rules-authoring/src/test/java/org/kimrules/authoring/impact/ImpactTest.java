package org.kimrules.authoring.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.impact.LawChange.How;
import org.kimrules.authoring.impact.LawChange.Kind;
import org.kimrules.authoring.impact.PlanImpact.Source;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.data.Problem;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;

/** A change of law is shown before it is made: in euros for every plan, and with the smallest case that tells it. */
class ImpactTest {

    private static final Path POLICIES = Path.of("..", "kim-rules-drl", "src", "main", "resources", "policies");
    private static final Path PLANS = Path.of("..", "kim-rules-examples", "plans");
    private static final PolicyFolder SHIPPED = PolicyFolder.read(PolicyFiles.onClassPath("kim-nrw"));
    private static final Law OLD = Law.prebuilt("kim-nrw");
    private static final AsOf DECISION = AsOf.knownOn(LocalDate.of(2020, 9, 3));

    @TempDir
    private Path policies;

    @BeforeEach
    void copyThePolicyAndItsLayer() throws IOException {
        try (Stream<Path> files = Files.walk(POLICIES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = policies.resolve(POLICIES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        edit("policy.yaml", "version: 0.1.0", "version: 0.2.0");
    }

    private void edit(String file, String before, String after) throws IOException {
        Path path = policies.resolve("kim-nrw").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
    }

    private PolicyFolder edited() {
        return PolicyFolder.read(PolicyFiles.in(policies.resolve("kim-nrw")));
    }

    /** The impact of a version whose rules are the old ones. */
    private Impact impact(String... plans) {
        return impact(new Law(edited(), OLD.rules()), plans);
    }

    private static Impact impact(Law renewed, String... plans) {
        Map<Path, Source> documents = new TreeMap<>();
        Stream.of(plans).map(PLANS::resolve).forEach(file -> documents.put(file, new Source.Read(Plans.open(file))));
        return Impact.between(OLD, renewed, documents, plan -> DECISION);
    }

    @Test
    void aRuleThatStrikesAnotherServiceFlipsThePositionsThatAreAttachedToIt() throws IOException {
        String folder = "law/handlungskonzept-2020/B2-04/";
        edit(
                folder + "check.drl",
                "( \"MBE\", \"JMD\", \"UNKNOWN\" )",
                "( \"MBE\", \"JMD\", \"INTEGRATION_AGENCY\", \"UNKNOWN\" )");
        edit(folder + "check.drl", "( \"MBE\", \"JMD\" )", "( \"MBE\", \"JMD\", \"INTEGRATION_AGENCY\" )");
        Impact impact = impact(Law.compiled(policies.resolve("kim-nrw")), "bielefeld-2020.yaml");
        assertThat(impact.before().version()).isEqualTo("0.1.0");
        assertThat(impact.after().version()).isEqualTo("0.2.0");
        PlanImpact plan = impact.plans().get(0);
        assertThat(plan.flips()).extracting(Flip::position).startsWith(Optional.empty());
        assertThat(plan.flips())
                .filteredOn(flip -> flip.position().isPresent())
                .isNotEmpty()
                .allSatisfy(flip -> {
                    assertThat(flip.after()).isEqualTo(Verdict.NOT_ELIGIBLE);
                    assertThat(flip.reasonsBefore())
                            .extracting(finding -> finding.rule())
                            .containsExactly("B2-04-s: attached to no excluded service");
                    assertThat(flip.reasonsAfter())
                            .extracting(finding -> finding.rule())
                            .containsExactly("B2-04-v: attached to MBE or JMD");
                });
        assertThat(plan.settlement().orElseThrow().changes())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.after()).isEqualTo(EuroRange.ZERO));
        assertThat(impact.changes())
                .extracting(change -> List.of(change.kind(), change.name(), change.how(), change.file()))
                .containsExactly(
                        List.of(
                                Kind.RULE,
                                "B2-04-s: attached to no excluded service",
                                How.CHANGED,
                                folder + "check.drl"),
                        List.of(Kind.RULE, "B2-04-v: attached to MBE or JMD", How.CHANGED, folder + "check.drl"));
        assertThat(impact.changes())
                .allSatisfy(change ->
                        assertThat(change.witness().orElseThrow().positions()).isPositive());
    }

    @Test
    void aFigureIsShownByAPlanThatItCountsForAndNotByOneThatAnotherChangeRefuses() throws IOException {
        String check = "law/handlungskonzept-2020/B2-04/check.drl";
        edit(check, "( \"MBE\", \"JMD\", \"UNKNOWN\" )", "( \"MBE\", \"JMD\", \"NONE\", \"UNKNOWN\" )");
        edit(check, "( \"MBE\", \"JMD\" )", "( \"MBE\", \"JMD\", \"NONE\" )");
        edit("parameters/B2/min-share.yaml", "value: 0.5", "value: 0.6");
        Impact impact = impact(Law.compiled(policies.resolve("kim-nrw")));
        assertThat(impact.changes())
                .filteredOn(change -> change.kind() == Kind.PARAMETER)
                .singleElement()
                .satisfies(change -> assertThat(change.witness()
                                .orElseThrow()
                                .settlement()
                                .after()
                                .findings())
                        .extracting(Finding::rule)
                        .contains("B2-19-v: below the smallest share"));
    }

    @Test
    void aRateThatRisesByACentCostsACentForEveryPostAndYear() throws IOException {
        edit("parameters/B2/personnel.yaml", "value: 55000.00", "value: 55000.01");
        Impact impact = impact("bielefeld-2020.yaml");
        assertThat(impact.plans().get(0).flips()).isEmpty();
        assertThat(impact.plans().get(0).settlement().orElseThrow().changes())
                .filteredOn(change -> change.year() == 2021)
                .isNotEmpty()
                .anySatisfy(change -> assertThat(
                                change.after().lower().minus(change.before().lower()))
                        .isEqualTo(Euro.of("0.01")));
        assertThat(impact.changes()).singleElement().satisfies(change -> {
            assertThat(change.name()).isEqualTo("B2.personnel");
            assertThat(change.kind()).isEqualTo(Kind.PARAMETER);
            assertThat(change.file()).isEqualTo("parameters/B2/personnel.yaml");
            assertThat(change.witness()).isPresent();
            assertThat(change.witness().orElseThrow().positions())
                    .as("one full post for a whole year shows it, though it gets just the rate")
                    .isLessThanOrEqualTo(3);
        });
    }

    @Test
    void aPlanThatOneVersionRefusesIsNotLeftOut() throws IOException {
        edit("policy.yaml", "    INTEGRATION_AGENCY: {de: Integrationsagentur, en: integration agency}\n", "");
        Impact impact = impact("bielefeld-2020.yaml", "bielefeld-2020-bad.yaml");
        assertThat(impact.plans())
                .extracting(plan ->
                        plan.refused().stream().map(PlanImpact.Refusal::side).toList())
                .containsExactly(
                        List.of(PlanImpact.Side.BEFORE, PlanImpact.Side.AFTER), List.of(PlanImpact.Side.AFTER));
        assertThat(impact.plans().get(1).refused().get(0).problems())
                .extracting(Problem::value)
                .contains("INTEGRATION_AGENCY");
        assertThat(impact.plans()).allMatch(PlanImpact::changed);
    }

    @Test
    void aChangeOfWordsChangesNoPlan() throws IOException {
        edit("law/handlungskonzept-2020/B2-04/clause.md", "title: {de: \"", "title: {de: \"Neu: ");
        Impact impact = impact("bielefeld-2020.yaml");
        assertThat(impact.plans()).noneMatch(PlanImpact::changed);
        assertThat(impact.changes())
                .extracting(LawChange::name, LawChange::witness)
                .containsExactly(tuple("B2-04", Optional.empty()));
    }

    @Test
    void theReportsSayItInEurosAndInBothLanguages() throws IOException {
        edit("parameters/B2/personnel.yaml", "value: 55000.00", "value: 40000.00");
        Impact impact = impact("bielefeld-2020.yaml");
        assertThat(ImpactReport.of(impact, SHIPPED.vocabulary(), Language.DE, Ink.PLAIN))
                .startsWith("Folgen einer Änderung: kim-nrw 0.1.0 → 0.2.0\n")
                .contains(
                        "Geändertes Recht", "B2.personnel (parameters/B2/personnel.yaml): geändert", "kleinster Plan");
        assertThat(ImpactReport.of(impact, SHIPPED.vocabulary(), Language.EN, Ink.PLAIN))
                .contains("Law that changed", "smallest plan that differs");
        assertThat(ImpactJson.of(impact, new Formats(Language.EN, SHIPPED.vocabulary())))
                .contains("\"kind\": \"PARAMETER\"", "\"name\": \"B2.personnel\"", "\"verdictBefore\"");
    }

    @Test
    void aClauseThatWeighsMoreFlipsAVerdictWithBothReasons() throws IOException {
        edit("law/municipal-budget/BUD-01/clause.md", "effect: WARN", "effect: REFUSE");
        Impact impact = impact("bielefeld-2020.yaml");
        assertThat(impact.plans().get(0).changed()).isTrue();
        assertThat(impact.plans().get(0).flips()).singleElement().satisfies(flip -> {
            assertThat(flip.position()).isEmpty();
            assertThat(flip.reasonsBefore())
                    .isNotEmpty()
                    .allMatch(finding -> finding.clause().id().equals("BUD-01") && !finding.blocks());
            assertThat(flip.reasonsAfter()).anyMatch(Finding::blocks);
        });
    }

    @Test
    void whatADeriveRulePreparesShowsInTheAnswersOfOthers() throws IOException {
        edit("law/handlungskonzept-2020/B1-02/derive.drl", "open == true", "granted == true");
        Impact impact = impact(Law.compiled(policies.resolve("kim-nrw")));
        assertThat(impact.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.witness()).isPresent());
    }

    @Test
    void aDocumentThatBecomesKnownOnAnotherDayAndOtherTraitsAreChangesOfLaw() throws IOException {
        edit("law/tintg-2022/document.yaml", "knownFrom: 2021-11-25", "knownFrom: 2021-11-26");
        edit("policy.yaml", "B1: {funding: [PROJECT_GRANT]}", "B1: {funding: [LUMP_SUM]}");
        assertThat(impact().changes())
                .extracting(LawChange::kind, LawChange::file)
                .containsExactly(
                        tuple(Kind.DOCUMENT, "law/tintg-2022/document.yaml"), tuple(Kind.WORDS, "policy.yaml"));
    }

    @Test
    void twoProgrammesAreNoVersionsOfOne() throws IOException {
        edit("policy.yaml", "id: kim-nrw", "id: kim-other");
        assertThatThrownBy(() -> impact("bielefeld-2020.yaml")).hasMessageContaining("no versions of one policy");
    }
}
