package org.kimrules.drl.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Node;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.explanation.Relation;
import org.kimrules.core.explanation.WhyNot;
import org.kimrules.core.explanation.WhyNot.Applies;
import org.kimrules.core.explanation.WhyNot.Because;
import org.kimrules.core.explanation.WhyNot.Failure;
import org.kimrules.core.explanation.WhyNot.Hindrance;
import org.kimrules.core.explanation.WhyNot.Need;
import org.kimrules.core.explanation.WhyNot.NotInForce;
import org.kimrules.core.explanation.WhyNot.NotYetKnown;
import org.kimrules.core.explanation.WhyNot.OtherKind;
import org.kimrules.core.explanation.WhyNot.OtherTraits;
import org.kimrules.core.explanation.WhyNot.Rejected;
import org.kimrules.core.explanation.WhyNot.Superseded;
import org.kimrules.core.law.Clause;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.drl.cases.Heard.Run;
import org.kimrules.drl.engine.PrebuiltRules;
import org.kimrules.drl.explain.WhyNots;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.given.LawInForce;
import org.kimrules.drl.given.PlanFacts;
import org.kimrules.drl.glossary.Glossary;
import org.kimrules.drl.trial.Trial;

/** Why a clause says nothing about a subject, or nothing else than it does, is told with what was found and needed. */
class WhyNotsTest {

    private static final PolicyFolder FOLDER = PolicyFolder.read(PolicyFiles.onClassPath("kim-nrw"));
    private static final Heard HEARD = new Heard(PrebuiltRules.load(FOLDER.layers()));
    private static final Law LAW = Law.of(FOLDER, HEARD);
    private static final Glossary GLOSSARY = Glossary.read();

    private static final Text POSITION = Text.of("Stelle", "position");
    private static final LocalDate DECISION = LocalDate.of(2020, 9, 3);
    private static final LocalDate WITH_DIRECTIVE = LocalDate.of(2021, 1, 15);

    /** An assessment and what can be asked of it. */
    private record Asked(Assessment assessment, List<Run> runs, WhyNots whyNots) {

        static Asked of(GrantPlan plan, LocalDate knownOn) {
            AsOf asOf = AsOf.knownOn(knownOn);
            HEARD.runs();
            Assessment assessment = LAW.whole().assess(plan, asOf);
            LawInForce law = new LawInForce(FOLDER, asOf, plan);
            return new Asked(
                    assessment,
                    HEARD.runs(),
                    new WhyNots(FOLDER.register(), asOf, law, new PlanFacts(FOLDER, plan, asOf, law), GLOSSARY));
        }

        static Asked bielefeld(LocalDate knownOn) {
            Path file = TrialsTest.PLANS.resolve("bielefeld-2020.yaml");
            return of(Plans.read(file, LAW.whole()), knownOn);
        }

        Stream<Subject> subjects() {
            return runs.stream().flatMap(run -> run.subjects().stream()).distinct();
        }

        Optional<Finding> finding(String clause, Subject subject) {
            return assessment.findings().stream()
                    .filter(finding -> finding.clause().id().equals(clause)
                            && finding.subject().kind() == subject.ref().kind()
                            && finding.subject().id().equals(subject.ref().id()))
                    .findFirst();
        }

        WhyNot ask(Clause clause, Subject subject) {
            return whyNots.of(clause, subject, finding(clause.id(), subject), () -> trials(clause.id(), subject));
        }

        private List<Trial> trials(String clause, Subject subject) {
            return runs.stream()
                    .filter(run -> run.facts().contains(subject)
                            && !run.stage().fileName().equals("derive"))
                    .flatMap(run -> HEARD.trials(run.stage(), clause, subject, run.facts()).stream())
                    .toList();
        }

        /** Asks about the last slice of the subject. */
        Because ask(String clause, String subject) {
            return ask(
                            FOLDER.register().clause(clause),
                            subjects()
                                    .filter(each -> each.ref().id().equals(subject))
                                    .reduce((earlier, later) -> later)
                                    .orElseThrow())
                    .because();
        }

        List<Rejected> others(String clause, String subject) {
            return ((Applies) ask(clause, subject)).others();
        }
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
        Asked asked = Asked.bielefeld(DECISION);
        assertThat(asked.ask("B2-04", "TRAEGER-CM-1"))
                .isEqualTo(new Applies(
                        asked.assessment().findings().stream()
                                .filter(finding -> finding.clause().id().equals("B2-04")
                                        && finding.subject().id().equals("TRAEGER-CM-1"))
                                .findFirst(),
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
        assertThat(Asked.bielefeld(DECISION).others("B1-02", "REGE-STEUERUNG"))
                .filteredOn(rejected -> rejected.outcome() == Outcome.EXEMPTED)
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
        assertThat(Asked.bielefeld(DECISION).others("B2-06", "SOZIALAMT-CM"))
                .filteredOn(rejected -> rejected.outcome() == Outcome.SATISFIED)
                .flatExtracting(Rejected::hindrances)
                .containsExactly(new Hindrance(
                        Text.of("noch ausstehende Ausnahmegenehmigung", "exemption approval not yet granted"),
                        List.of(Value.code("position", "SOZIALAMT-STEUERUNG")),
                        Failure.IN_THE_WAY,
                        List.of()));
    }

    @Test
    void whatARuleLooksForAndDoesNotFindIsMissing() {
        Node base = Documents.read(TrialsTest.POLICY.resolve("cases").resolve("base.yaml"));
        Case unsupervised = CaseFile.read(FOLDER, FOLDER.register().clause("B2-05")).stream()
                .filter(one -> one.sentence().startsWith("a plan that names no technical supervision"))
                .findFirst()
                .orElseThrow();
        Asked asked = Asked.of(new PlanDocument(unsupervised.plan(base)).toPlan(LAW.whole()), DECISION);
        Hindrance nobody = new Hindrance(
                Text.of("Stelle des Plans", "position of the plan"),
                List.of(Value.code("position", "UNKNOWN")),
                Failure.MISSING,
                List.of());
        assertThat(asked.others("B2-05", "SOZIALAMT-CM"))
                .containsExactly(
                        new Rejected(
                                "B2-05-s: supervised by a position of strategic management",
                                Outcome.SATISFIED,
                                List.of(nobody)),
                        new Rejected("B2-05-v: supervised by another position", Outcome.VIOLATED, List.of(nobody)));
    }

    @Test
    void aClauseIsSilentBeforeItIsPublished() {
        assertThat(Asked.bielefeld(DECISION).ask("D1-04", "KI-KOORDINATION"))
                .isEqualTo(new NotYetKnown(LocalDate.of(2020, 11, 30)));
    }

    @Test
    void aClauseIsSilentOutsideItsDays() {
        assertThat(Asked.bielefeld(LocalDate.of(2025, 12, 31)).ask("TI-04", "SOZIALAMT-CM"))
                .isEqualTo(new NotInForce());
    }

    @Test
    void aClauseIsSilentWhereALaterOneReplacesIt() {
        assertThat(Asked.bielefeld(WITH_DIRECTIVE).ask("B1-03", "KI-KOORDINATION"))
                .isEqualTo(new Superseded(FOLDER.register().clause("D1-02")));
    }

    @Test
    void aClauseIsSilentAboutOtherCodesThanItAsksFor() {
        assertThat(Asked.bielefeld(DECISION).ask("B2-04", "KI-KOORDINATION"))
                .isEqualTo(new OtherTraits(List.of(new Need(
                        Text.of("Baustein", "component"),
                        Optional.of(new Value.Several(List.of(Value.code("component", "B1")))),
                        Relation.ONE_OF,
                        List.of(Value.code("component", "B2")),
                        Optional.of("positions[KI-KOORDINATION].component")))));
    }

    @Test
    void aClauseIsSilentAboutOtherKindsOfSubjects() {
        assertThat(Asked.bielefeld(DECISION).ask("GL-02", "KI-KOORDINATION")).isEqualTo(new OtherKind());
    }

    static Stream<Path> plans() {
        return TrialsTest.plans();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyClauseHasAReasonForEverySubjectOfThePlansOnRecord(Path file) {
        Asked asked = Asked.of(Plans.read(file, LAW.whole()), LocalDate.of(2025, 12, 31));
        asked.subjects()
                .flatMap(subject -> FOLDER.register().clauses().stream().map(clause -> asked.ask(clause, subject)))
                .forEach(WhyNotsTest::complete);
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
