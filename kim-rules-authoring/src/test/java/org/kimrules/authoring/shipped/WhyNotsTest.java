package org.kimrules.authoring.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.authoring.cases.Case;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.Register;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.reason.Relation;
import org.kimrules.core.reason.WhyNot;
import org.kimrules.core.reason.WhyNot.Applies;
import org.kimrules.core.reason.WhyNot.Because;
import org.kimrules.core.reason.WhyNot.Failure;
import org.kimrules.core.reason.WhyNot.Hindrance;
import org.kimrules.core.reason.WhyNot.Need;
import org.kimrules.core.reason.WhyNot.NotInForce;
import org.kimrules.core.reason.WhyNot.NotYetKnown;
import org.kimrules.core.reason.WhyNot.OtherKind;
import org.kimrules.core.reason.WhyNot.OtherTraits;
import org.kimrules.core.reason.WhyNot.Rejected;
import org.kimrules.core.reason.WhyNot.Superseded;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;

/** Why a clause says nothing about a subject, or nothing else than it does, is told with what was found and needed. */
class WhyNotsTest {

    private static final Policy POLICY = Policies.load("kim-nrw");
    private static final Register REGISTER = POLICY.register();
    private static final PolicyFolder FOLDER = PolicyFolder.read(PolicyFiles.onClassPath("kim-nrw"));

    private static final Text POSITION = Text.of("Stelle", "position");
    private static final LocalDate DECISION = LocalDate.of(2020, 9, 3);
    private static final LocalDate WITH_DIRECTIVE = LocalDate.of(2021, 1, 15);

    private static Assessment bielefeld(LocalDate knownOn) {
        Path file = ShippedLaw.PLANS.resolve("bielefeld-2020.yaml");
        return POLICY.assess(Plans.read(file, POLICY), AsOf.knownOn(knownOn));
    }

    /** Returns the assessment of the plan of a case. */
    private static Assessment ofCase(String clause, String beginning, LocalDate knownOn) {
        Suite suite = Suite.read(FOLDER);
        Case found = suite.of(REGISTER.clause(clause))
                .filter(one -> one.sentence().startsWith(beginning))
                .findFirst()
                .orElseThrow();
        return POLICY.assess(suite.plan(found, POLICY), AsOf.knownOn(knownOn));
    }

    /** Returns why, where it is the same for all days of the subject. */
    private static Because because(Assessment assessment, String clause, String subject) {
        List<WhyNot> all = assessment.whyNot(REGISTER.clause(clause), subject);
        assertThat(all).hasSize(1);
        return all.get(0).because();
    }

    private static List<Rejected> others(Assessment assessment, String clause, String subject) {
        return ((Applies) because(assessment, clause, subject)).others();
    }

    private static List<Need> needs(List<Rejected> others, String rule) {
        return others.stream()
                .filter(rejected -> rejected.rule().startsWith(rule + ":"))
                .flatMap(rejected -> rejected.hindrances().stream())
                .flatMap(hindrance -> hindrance.needs().stream())
                .toList();
    }

    private static Need need(Text label, Value found, Relation relation, String path, Value... needed) {
        return new Need(label, Optional.of(found), relation, Arrays.asList(needed), Optional.of(path));
    }

    private static Hindrance different(Text about, Need need) {
        return new Hindrance(about, List.of(), Failure.DIFFERENT, List.of(need));
    }

    private static Value service(String code) {
        return Value.code("service", code);
    }

    @Test
    void aCarriersPositionIsNoCaseOfTheExcludedServicesBecauseItIsAttachedToAnother() {
        Text attached = Text.of("zugeordneter Dienst", "service attached to");
        String path = "positions[TRAEGER-CM-1].service";
        Assessment asked = bielefeld(DECISION);
        assertThat(because(asked, "B2-04", "TRAEGER-CM-1"))
                .isEqualTo(new Applies(
                        asked.findings().stream()
                                .filter(finding -> finding.clause().id().equals("B2-04")
                                        && finding.subject().id().equals("TRAEGER-CM-1"))
                                .findFirst()
                                .map(asked::explain),
                        List.of(
                                new Rejected(
                                        "B2-04-u: service not stated",
                                        Outcome.UNDECIDED,
                                        List.of(different(
                                                POSITION,
                                                need(
                                                        attached,
                                                        service("INTEGRATION_AGENCY"),
                                                        Relation.ONE_OF,
                                                        path,
                                                        service("UNKNOWN"))))),
                                new Rejected(
                                        "B2-04-v: attached to MBE or JMD",
                                        Outcome.VIOLATED,
                                        List.of(different(
                                                POSITION,
                                                need(
                                                        attached,
                                                        service("INTEGRATION_AGENCY"),
                                                        Relation.ONE_OF,
                                                        path,
                                                        service("MBE"),
                                                        service("JMD"))))))));
    }

    @Test
    void aPositionOutsideTheCentreIsNotExemptedBecauseTheApprovalIsNotGranted() {
        assertThat(others(bielefeld(DECISION), "B1-02", "REGE-STEUERUNG"))
                .filteredOn(rejected -> rejected.outcome().equals(Outcome.EXEMPTED))
                .containsExactly(new Rejected(
                        "B1-02-x: attached elsewhere with an approval",
                        Outcome.EXEMPTED,
                        List.of(new Hindrance(
                                Text.of("Ausnahmegenehmigung", "exemption approval"),
                                List.of(Value.of("B1-02")),
                                Failure.DIFFERENT,
                                List.of(need(
                                        Text.of("Genehmigung erteilt", "approval granted"),
                                        Value.of(false),
                                        Relation.ONE_OF,
                                        "exemptions",
                                        Value.of(true)))))));
    }

    @Test
    void whatMustNotBeThereIsShownWhereItStandsInTheWay() {
        assertThat(others(bielefeld(DECISION), "B2-06", "SOZIALAMT-CM"))
                .filteredOn(rejected -> rejected.outcome().equals(Outcome.SATISFIED))
                .flatExtracting(Rejected::hindrances)
                .containsExactly(new Hindrance(
                        Text.of("noch ausstehende Ausnahmegenehmigung", "exemption approval not yet granted"),
                        List.of(Value.code("position", "SOZIALAMT-STEUERUNG")),
                        Failure.IN_THE_WAY,
                        List.of()));
    }

    @Test
    void whatARuleLooksForAndDoesNotFindIsMissing() {
        Assessment asked = ofCase("B2-05", "a plan that names no technical supervision", DECISION);
        Hindrance nobody = new Hindrance(
                Text.of("Stelle des Plans", "position of the plan"),
                List.of(Value.code("position", "UNKNOWN")),
                Failure.MISSING,
                List.of());
        assertThat(others(asked, "B2-05", "SOZIALAMT-CM"))
                .containsExactly(
                        new Rejected(
                                "B2-05-s: supervised by a position of strategic management",
                                Outcome.SATISFIED,
                                List.of(nobody)),
                        new Rejected("B2-05-v: supervised by another position", Outcome.VIOLATED, List.of(nobody)));
    }

    @Test
    void aFigureOfTheLawIsWhatIsNeededOfThePlanAndNotTheOtherWayRound() {
        List<WhyNot> all =
                ofCase("B2-19", "0.49 posts", WITH_DIRECTIVE).whyNot(REGISTER.clause("B2-19"), "SOZIALAMT-CM");
        Applies directive = (Applies) all.get(all.size() - 1).because();
        assertThat(needs(directive.others(), "B2-19-s"))
                .containsExactly(need(
                        Text.of("Stellenanteil, der zählt", "full-time share that counts"),
                        Value.of(new BigDecimal("0.49")),
                        Relation.AT_LEAST,
                        "positions[SOZIALAMT-CM].fte",
                        Value.of(new BigDecimal("0.5"))));
    }

    @Test
    void whatAFigureIsComparedWithIsCalledByItsOwnName() {
        assertThat(needs(others(bielefeld(DECISION), "KIM-03", "SOZIALAMT-CM"), "KIM-03-v"))
                .containsExactly(need(
                        Text.of("geplantes Ende", "planned end"),
                        Value.of(LocalDate.of(2021, 12, 31)),
                        Relation.ABOVE,
                        "positions[SOZIALAMT-CM].period.to",
                        Value.of(LocalDate.of(2022, 12, 31))));
    }

    @Test
    void ofWhatStandsInTheWayItIsToldWhatItMustNotBe() {
        Applies first = (Applies) bielefeld(DECISION)
                .whyNot(REGISTER.clause("B2-07"), "SOZIALAMT-CM")
                .get(0)
                .because();
        assertThat(needs(first.others(), "B2-07-s"))
                .extracting(Need::path, Need::found, Need::relation, Need::needed)
                .containsExactly(tuple(
                        Optional.of("positions[SOZIALAMT-STEUERUNG].period.from"),
                        Optional.of(Value.of(LocalDate.of(2020, 10, 1))),
                        Relation.AT_MOST,
                        List.of(Value.of(LocalDate.of(2020, 7, 1)))));
    }

    @Test
    void aClauseIsSilentBeforeItIsPublished() {
        assertThat(because(bielefeld(DECISION), "D1-04", "KI-KOORDINATION"))
                .isEqualTo(new NotYetKnown(LocalDate.of(2020, 11, 30)));
    }

    @Test
    void aClauseIsSilentOutsideItsDays() {
        assertThat(because(bielefeld(LocalDate.of(2025, 12, 31)), "TI-04", "SOZIALAMT-CM"))
                .isEqualTo(new NotInForce());
    }

    @Test
    void aClauseIsSilentAboutOtherCodesThanItAsksFor() {
        assertThat(because(bielefeld(DECISION), "B2-04", "KI-KOORDINATION"))
                .isEqualTo(new OtherTraits(List.of(new Need(
                        Text.of("Baustein", "component"),
                        Optional.of(new Value.Several(List.of(Value.code("component", "B1")))),
                        Relation.ONE_OF,
                        List.of(Value.code("component", "B2")),
                        Optional.of("positions[KI-KOORDINATION].component")))));
    }

    @Test
    void aClauseIsSilentAboutOtherKindsOfSubjects() {
        assertThat(because(bielefeld(DECISION), "GL-02", "KI-KOORDINATION")).isEqualTo(new OtherKind());
    }

    static Stream<Path> plans() {
        return TrialsTest.plans();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyClauseHasAReasonForEverySubjectOfThePlansOnRecord(Path file) {
        Assessment asked = POLICY.assess(Plans.read(file, POLICY), AsOf.knownOn(LocalDate.of(2025, 12, 31)));
        asked.findings().stream()
                .map(finding -> finding.subject().id())
                .distinct()
                .flatMap(subject ->
                        REGISTER.clauses().stream().flatMap(clause -> asked.whyNot(clause, subject).stream()))
                .forEach(WhyNotsTest::complete);
    }

    @Test
    void aClauseSaysADifferentThingOfEachStretchOfTimeThatItsLawDiffersOn() {
        List<WhyNot> rate = bielefeld(WITH_DIRECTIVE).whyNot(REGISTER.clause("B1-03"), "KI-KOORDINATION");
        assertThat(rate).hasSize(2);
        assertThat(rate.get(0).days()).contains(Period.of(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 11, 24)));
        assertThat(rate.get(0).because()).isInstanceOf(Applies.class);
        assertThat(rate.get(1))
                .isEqualTo(new WhyNot(
                        REGISTER.clause("B1-03"),
                        "KI-KOORDINATION",
                        Optional.of(Period.of(LocalDate.of(2020, 11, 25), LocalDate.of(2021, 12, 31))),
                        new Superseded(REGISTER.clause("D1-02"))));
    }

    @Test
    void aRuleThatWouldHaveSaidTheSameIsNotHeldAgainstTheAnswer() {
        assertThat(others(bielefeld(DECISION), "GL-02", "2020"))
                .extracting(Rejected::rule)
                .isNotEmpty()
                .noneMatch(rule -> rule.startsWith("GL-02-s"));
    }

    @ParameterizedTest
    @CsvSource({"11.05.06, 11.05.06/2020 11.05.06/2021", "2020, 11.01.27/2020 11.05.03.04.0001/2020 11.05.06/2020"})
    void whatTheClauseSpeaksAboutInPartsIsAnsweredForByThese(String whole, String parts) {
        assertThat(bielefeld(DECISION).whyNot(REGISTER.clause("BUD-01"), whole))
                .extracting(WhyNot::subject)
                .containsExactly(parts.split(" "));
    }

    @Test
    void nothingIsToldAboutASubjectThatThePlanDoesNotHave() {
        assertThatThrownBy(() -> bielefeld(DECISION).whyNot(REGISTER.clause("B1-03"), "NOBODY"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the assessment has nothing named `NOBODY`");
    }

    /** An answer keeps every other rule from answering, and for each there is something that did. */
    private static void complete(WhyNot whyNot) {
        if (whyNot.because() instanceof Applies applies) {
            assertThat(applies.others())
                    .as(whyNot.toString())
                    .allSatisfy(rejected -> assertThat(rejected.hindrances())
                            .isNotEmpty()
                            .allSatisfy(hindrance -> assertThat(hindrance.needs())
                                    .allSatisfy(
                                            need -> assertThat(need.needed()).isNotEmpty())));
        }
    }
}
