package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kimrules.core.policy.Fingerprint;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.core.policy.Trust;
import org.kimrules.core.report.fault.FaultReport;
import org.kimrules.core.report.layout.Ink;

/** Every mistake in a rule file is told once, with its line, what stands there and what would be right. */
class RuleFaultsTest {

    private static final String CHECK = "law/choir-rules/CH-01/check.drl";

    @TempDir
    private Path policies;

    private String faults(String file, String before, String after) throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        choirs.edit(file, before, after);
        return faults(choirs);
    }

    private static String faults(SmallChoirs choirs) {
        return catchThrowableOfType(PolicyException.class, () -> Policies.load(choirs.folder())).faults().stream()
                .map(PolicyFault::line)
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "employer == |emploier == |11:47: DRL_PROPERTY: found `emploier of PositionSlice`; did you mean employer?",
                "$s : PositionSlice( law contains \"CH-01\", employer ==|$s : PositionSlize( law contains \"CH-01\", employer"
                        + " ==|11:10: DRL_TYPE: found `PositionSlize`; did you mean org.kimrules.drl.fact.PositionSlice?",
                "import org.kimrules.drl.fact.PositionSlice||11:10: DRL_TYPE: found `PositionSlice`, expected the import of"
                        + " org.kimrules.drl.fact.PositionSlice",
                "fact.PositionSlice|fact.PositionSlize|3:8: DRL_IMPORT: found `import org.kimrules.drl.fact.PositionSlize`;"
                        + " did you mean org.kimrules.drl.fact.PositionSlice?",
                "Findings.violated|Findings.violatd|5:15: DRL_IMPORT: found `import"
                        + " org.kimrules.drl.finding.Findings.violatd`; static org.kimrules.drl.finding.Findings.*: did you"
                        + " mean violated?",
                "insert( satisfied|insert( satisfid|13:13: DRL_CONSEQUENCE: found `satisfid`; did you mean satisfied?",
                "satisfied( $s )|satisfied( $t )|13:24: DRL_CONSEQUENCE: found `$t`; a variable that the rule binds before:"
                        + " did you mean $s?",
                "satisfied( $s )|satisfied( $s, 1 )|13:13: DRL_CONSEQUENCE: found `satisfied is not applicable for the"
                        + " arguments (PositionSlice, int)`, expected satisfied( Subject )",
                "employer == \"MUSIC_SCHOOL\"|employer == $other|11:59: DRL_CONDITION: found `$other`, expected a variable"
                        + " that the rule binds before: one of: $s",
                "employer == \"MUSIC_SCHOOL\"|employer == \"MUSIC_SCHOL\"|11:60: CODE_UNKNOWN: found `employer: MUSIC_SCHOL`; did"
                        + " you mean MUSIC_SCHOOL?",
                "employer == \"MUSIC_SCHOOL\"|employer in ( \"VOICE\", \"CHOIR\" )|11:62: CODE_UNKNOWN: found `employer: VOICE`,"
                        + " expected one of: CHOIR, MUSIC_SCHOOL",
                "law contains \"CH-01\", employer ==|law contains \"CH-O1\", employer ==|11:39: CODE_UNKNOWN: found `CH-O1`; did"
                        + " you mean CH-01?",
                "( law contains|( law,, contains|11:29: DRL_SYNTAX: found",
                "employer == |employer = |11:56: DRL_SYNTAX: found `mismatched input '=' in rule \"CH-01-s: employed by a music"
                        + " school\"`, expected `==`, which compares",
                "insert( satisfied( $s ) );|insert( satisfied( $s ) )|13:5: DRL_CONSEQUENCE: found `insert( satisfied( $s ) )`,"
                        + " expected insert( word( $facts ) ); and nothing else",
            })
    void aMistakeInARuleFileIsToldOnce(String before, String after, String fault) throws IOException {
        assertThat(faults(CHECK, before, after == null ? "" : after).lines().toList())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith(CHECK))
                .first()
                .asString()
                .startsWith(CHECK + ":" + fault);
    }

    @Test
    void aMisspeltCodeOfTrustedAuthorsIsAMistakeAsWell() throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        choirs.edit(CHECK, "employer == \"MUSIC_SCHOOL\"", "employer == \"MUSIC_SCHOL\"");
        assertThat(catchThrowableOfType(PolicyException.class, () -> Policies.load(choirs.folder(), Trust.TRUSTED))
                        .faults())
                .extracting(PolicyFault::code)
                .containsExactly("CODE_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        "'', without a clause",
        "'// @Clause( \"CH-01\" )', without a clause",
        "'/* asked when it fits */ @Clause( \"CH-02\" )', of the clause CH-02"
    })
    void aRuleAnswersTheClauseInWhoseFolderItLies(String instead, String told) throws IOException {
        String name = "CH-01-s: employed by a music school";
        String head = "rule \"" + name + "\"\n    ";
        assertThat(faults(CHECK, head + "@Clause( \"CH-01\" )", head + instead))
                .isEqualTo(CHECK + ":7:7: RULE_NAME: found `rule " + name + " " + told
                        + "`, expected @Clause( \"CH-01\" )");
    }

    @Test
    void theLineEndsOfWindowsAreTakenInEveryFile() throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        Fingerprint before = Policies.load(choirs.folder()).fingerprint();
        for (String file : List.of(
                "policy.yaml",
                "inventory.txt",
                "parameters/GRANT/rounding.yaml",
                "law/choir-rules/document.yaml",
                "law/choir-rules/CH-01/clause.md",
                CHECK)) {
            choirs.edit(file, "\n", "\r\n");
        }
        Policy read = Policies.load(choirs.folder());
        assertThat(read.fingerprint()).as("other files").isNotEqualTo(before);
        choirs.edit(CHECK, "employer == ", "emploier == ");
        assertThat(faults(choirs)).startsWith(CHECK + ":11:47: DRL_PROPERTY");
    }

    @Test
    void aRuleReadsOnlyWhatItsStageSees() throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        choirs.edit(CHECK, "import org.kimrules.drl.fact.PositionSlice", """
                import org.kimrules.drl.context.Standing
                import org.kimrules.drl.fact.PositionSlice""");
        choirs.edit(CHECK, "employer == \"MUSIC_SCHOOL\" )", """
                employer == "MUSIC_SCHOOL" )
                    Standing( slice == $s, grantable == true )""");
        assertThat(faults(choirs))
                .isEqualTo(
                        CHECK + ":13:5: STAGE: found `Standing in check.drl, which never sees one`, expected one of:"
                                + " ApplicantCount, Approval, DecisionDay, Expense, Filing, KnowledgeDay, LineUse, MeetingFact, Office,"
                                + " OpenApproval, ParameterInForce, PlanFact, PlannedPosition, PositionSlice, ReservationFact, Statement");
    }

    @Test
    void aRuleSaysOnlyWhatItsStageTakes() throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        String grant = CHECK.replace("check", "grant");
        choirs.write(grant, Choirs.RULES.replace("choirs.check", "choirs.grant"));
        choirs.edit("inventory.txt", CHECK, grant);
        Files.delete(choirs.folder().resolve(CHECK));
        String right =
                " in grant.drl`, expected one of: granted( PositionSlice, ParameterInForce ), granted( PositionSlice,"
                        + " ParameterInForce, Expense ), granted( PositionSlice, ParameterInForce, ParameterInForce ), undecided("
                        + " PositionSlice, ParameterInForce ), undecided( PositionSlice, ParameterInForce, Expense ), undecided("
                        + " PositionSlice, ParameterInForce, ParameterInForce )";
        assertThat(faults(choirs))
                .isEqualTo(grant + ":13:13: STAGE: found `satisfied( $s )" + right + "\n" + grant
                        + ":22:13: STAGE: found `violated( $s )" + right);
    }

    @Test
    void aRuleAnswersAboutWhatItsClauseSpeaksAbout() throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        choirs.edit("law/choir-rules/CH-01/clause.md", "subject: POSITION", "subject: LINE");
        choirs.edit("law/choir-rules/CH-01/clause.md", "component: [VOICE]", "municipality: [TOWN]");
        assertThat(faults(choirs))
                .isEqualTo("law/choir-rules/CH-01/clause.md:8:10: STAGE: found `LINE with rules about PositionSlice in"
                        + " check.drl`, expected POSITION, or rules about LineUse");
    }

    @Test
    void aClauseAsksForNoCodesThatItsSubjectNeverHas() throws IOException {
        assertThat(faults("law/choir-rules/CH-01/clause.md", "subject: POSITION", "subject: LINE"))
                .isEqualTo(
                        "law/choir-rules/CH-01/clause.md:9:11: TRAIT: found `clause CH-01 asks for the codes of component,"
                                + " which its subject LINE never has`, expected a trait in policy.yaml that gives component to it,"
                                + " or one of: municipality, resolution");
    }

    @Test
    void aClauseThatAPersonJudgesSaysWho() throws IOException {
        assertThat(faults("law/choir-rules/CH-01/clause.md", "ENCODED", "JUDGED"))
                .isEqualTo(
                        "law/choir-rules/CH-01/clause.md:2: FIELD_MISSING: found `no authority`, expected the authority whose"
                                + " judgement has to be asked for");
    }

    @Test
    void aClauseEndsWithItsDocument() throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        choirs.edit("law/choir-rules/document.yaml", "{from: 2020-01-01}", "{from: 2021-01-01, to: 2021-12-31}");
        String longer = "law/choir-rules/CH-01/clause.md:11:1: CONTRADICTION: found `a clause in force %s`, expected"
                + " to: 2021-12-31 or before, as choir-rules ends";
        assertThat(faults(choirs)).isEqualTo(longer.formatted("without an end"));
        choirs.edit("law/choir-rules/CH-01/clause.md", "{from: 2020-01-01}", "{from: 2020-01-01, to: 2022-01-01}");
        assertThat(faults(choirs)).isEqualTo(longer.formatted("until 2022-01-01"));
        choirs.edit("law/choir-rules/CH-01/clause.md", "to: 2022-01-01", "to: 2021-12-31");
        assertThat(Policies.load(choirs.folder()).ref().id()).isEqualTo("choirs");
    }

    @Test
    void aClauseSupersedesOnlyWhatItMeets() throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        choirs.edit("law/choir-rules/document.yaml", "[CH-01]", "[CH-01, CH-02]");
        String newer = """
                ---
                id: CH-02
                title: {de: Offen, en: Open}
                sentence: {de: "Offen.", en: "Open."}
                locator: "Satz 2"
                evidence: ASSUMED
                status: OPEN
                subject: PLAN
                effect: NOTE
                validity: {from: 2021-01-01}
                supersedes: [CH-01]
                messages:
                  u: {de: "Offen.", en: "Open."}
                ---
                """;
        choirs.write("law/choir-rules/CH-02/clause.md", newer);
        assertThat(faults(choirs))
                .isEqualTo(
                        "law/choir-rules/CH-02/clause.md:11:14: CONTRADICTION: found `supersedes: CH-01, whose subject is"
                                + " POSITION`, expected a clause with the subject PLAN, as this one has");
        choirs.edit("law/choir-rules/CH-02/clause.md", "subject: PLAN", "subject: POSITION");
        choirs.edit("law/choir-rules/CH-02/clause.md", "effect: NOTE", "effect: WARN");
        assertThat(Policies.load(choirs.folder()).ref().id()).isEqualTo("choirs");
        choirs.edit("law/choir-rules/CH-01/clause.md", "{from: 2020-01-01}", "{from: 2020-01-01, to: 2020-12-31}");
        assertThat(faults(choirs))
                .isEqualTo(
                        "law/choir-rules/CH-02/clause.md:11:14: CONTRADICTION: found `supersedes: CH-01, which is in force"
                                + " at another time`, expected a clause that is in force on a day of this one");
    }

    @Test
    void aFigureHasTheNameOfItsPlace() throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        choirs.edit("policy.yaml", "parameters: [", "parameters: [rate, VOICE/rate, ");
        String figure = """
                key: KEY
                title: {de: Satz, en: rate}
                unit: EUR
                per: FTE_YEAR
                history:
                  - {value: 1.00, validFrom: 2020-01-01, knownFrom: 2020-01-01, evidence: ASSUMED, source: "Erfunden"}
                """;
        choirs.write("parameters/rate.yaml", figure.replace("KEY", "rate"));
        choirs.write("parameters/VOICE/rate.yaml", figure.replace("KEY", "VOICE.least-rate"));
        assertThat(faults(choirs)).isEqualTo("""
                parameters/VOICE/rate.yaml:1:6: CONTRADICTION: found `key: VOICE.least-rate`, expected VOICE.rate, as the \
                file is placed
                parameters/rate.yaml:1:6: ID_FORMAT: found `key: rate`, expected whom the figure belongs to and its name, \
                such as B1.rate in parameters/B1/rate.yaml""");
    }

    @Test
    void filesThatNoListNamesAreReported() throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        choirs.write("law/choir-rules/CH-02/clause.md", Choirs.CLAUSE);
        choirs.write("law/choir-rules/CH-01/chek.drl", Choirs.RULES);
        choirs.write("law/choir-rules/CH-01/derive.drl", Choirs.RULES);
        choirs.write("law/old-rules/document.yaml", Choirs.DOCUMENT);
        choirs.write("parameters/GRANT/part-months.yaml", "");
        assertThat(faults(choirs)).isEqualTo("""
                law/choir-rules/CH-01/chek.drl: FILE_UNLISTED: found `chek.drl`; did you mean check.drl?
                law/choir-rules/CH-01/derive.drl: FILE_UNLISTED: found `law/choir-rules/CH-01/derive.drl`, expected a line \
                law/choir-rules/CH-01/derive.drl in inventory.txt and its rules below it
                law/choir-rules/CH-02/clause.md: FILE_UNLISTED: found `law/choir-rules/CH-02/clause.md`, expected CH-02 \
                under `clauses` in law/choir-rules/document.yaml, or no such file
                law/old-rules/document.yaml: FILE_UNLISTED: found `law/old-rules/document.yaml`, expected old-rules under \
                `documents` in policy.yaml, or no such file
                parameters/GRANT/part-months.yaml: FILE_UNLISTED: found `parameters/GRANT/part-months.yaml`, expected \
                GRANT/part-months under `parameters` in policy.yaml, or no such file""");
    }

    @Test
    void listedFilesThatAreMissingAreReportedWhereTheyAreListed() throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        choirs.edit("policy.yaml", "[GRANT/rounding]", "[GRANT/rounding, GRANT/roundings, GRANT/rounding]");
        choirs.edit("law/choir-rules/document.yaml", "[CH-01]", "[CH-01, CH-11]");
        choirs.edit("inventory.txt", "CH-01/check.drl", "CH-01/chek.drl");
        assertThat(faults(choirs)).contains("""
                law/choir-rules/document.yaml:8:18: REFERENCE_DANGLING: found `clauses[1]: CH-11`; the file \
                law/choir-rules/CH-11/clause.md; did you mean CH-01?""", """
                policy.yaml:22:30: REFERENCE_DANGLING: found `parameters[1]: GRANT/roundings`; the file \
                parameters/GRANT/roundings.yaml; did you mean GRANT/rounding?""", """
                policy.yaml:22:14: ID_DUPLICATE: found `parameters[2]: GRANT/rounding`, expected every entry at most once""", """
                inventory.txt:1:1: REFERENCE_DANGLING: found `law/choir-rules/CH-01/chek.drl`, expected law/<document>/\
                <clause>/<stage>.drl""");
    }

    @Test
    void twoRulesOfOneNameAndAMessageThatNobodyHasAreReported() throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        choirs.edit(
                CHECK, "rule \"CH-01-v: employed by somebody else\"", "rule \"CH-01-s: employed by a music school\"");
        assertThat(faults(choirs))
                .contains(CHECK + ":16:7: RULE_TWICE: found `rule CH-01-s: employed by a music school, as in " + CHECK
                        + ":7`, expected a name of its own");
        SmallChoirs silent = SmallChoirs.in(policies.resolve("silent"), "0.0.1", "==");
        silent.edit("law/choir-rules/CH-01/clause.md", "  v: {", "  x: {");
        assertThat(faults(silent)).isEqualTo("""
                law/choir-rules/CH-01/clause.md:12:1: MESSAGE_MISSING: found `no message v`, expected what the finding says, \
                German and English, under v
                law/choir-rules/CH-01/clause.md:14:3: MESSAGE_UNUSED: found `a message x that no rule of the clause has`; \
                did you mean v?""");
    }

    @Test
    void aMessageNamesOnlyWhatItsRuleHasInEitherLanguage() throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        choirs.edit(
                "law/choir-rules/CH-01/clause.md",
                "s: {de: \"{employer}.\", en: \"{employer}.\"}",
                "s: {de: \"{amount} {s}.\", en: \"{emploier} {law} {first}.\"}");
        choirs.edit(CHECK, "employer == \"MUSIC_SCHOOL\"", "employer == \"MUSIC_SCHOOL\", $first : from");
        assertThat(faults(choirs).replaceAll("expected one of: .*", "expected another"))
                .isEqualTo("""
                        law/choir-rules/CH-01/clause.md:13:12: MESSAGE_ARGUMENT: found `{amount}`, expected another
                        law/choir-rules/CH-01/clause.md:13:21: MESSAGE_ARGUMENT: found `{s}`; did you mean to?
                        law/choir-rules/CH-01/clause.md:13:33: MESSAGE_ARGUMENT: found `{emploier}`; did you mean employer?
                        law/choir-rules/CH-01/clause.md:13:44: MESSAGE_ARGUMENT: found `{law}`, expected another""");
    }

    @Test
    void aRemedyNeedsOnlyFactsThatItsRuleHas() throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        choirs.edit("law/choir-rules/CH-01/clause.md", "en: \"not {employer}.\"}\n", """
                en: "not {employer}."}
                remedies:
                  v:
                    - {withdraw: position}
                    - {share: half}
                    - {employer: [MUSIC_SCHOOL]}
                    - {funds: missing}
                    - {do: {de: "{employer} fragen", en: "ask {emploier} about {first}"}}
                  s: [{start: first}, {end: first}]
                """);
        choirs.edit(CHECK, "employer == \"MUSIC_SCHOOL\"", "employer == \"MUSIC_SCHOOL\", $first : from");
        assertThat(faults(choirs).replaceAll("expected one of: .*", "expected another"))
                .isEqualTo("""
                        law/choir-rules/CH-01/clause.md:18:15: REMEDY_FACT: found `a remedy that needs the fact half`, expected another
                        law/choir-rules/CH-01/clause.md:20:15: REMEDY_FACT: found `a remedy that needs the fact missing`, expected another
                        law/choir-rules/CH-01/clause.md:21:48: REMEDY_FACT: found `a remedy that needs the fact emploier`; did you mean \
                        employer?
                        law/choir-rules/CH-01/clause.md:21:65: REMEDY_FACT: found `a remedy that needs the fact first`, expected another""");
    }

    @Test
    void aMessageOfAClauseWithoutRulesNamesOnlyWhatItsSubjectHas() throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        choirs.edit("law/choir-rules/document.yaml", "[CH-01]", "[CH-01, CH-02]");
        choirs.write(
                "law/choir-rules/CH-02/clause.md",
                Choirs.CLAUSE
                        .replace("CH-01", "CH-02")
                        .replace("ENCODED", "OPEN")
                        .replaceAll(
                                "(?s)  s: .*?---",
                                "  u: {de: \"{funder} {authority}\", en: \"{component} {title}\"}\n---"));
        assertThat(faults(choirs).replaceAll("expected one of: .*", "expected another"))
                .isEqualTo("""
                        law/choir-rules/CH-02/clause.md:13:12: MESSAGE_ARGUMENT: found `{funder}`, expected another
                        law/choir-rules/CH-02/clause.md:13:21: MESSAGE_ARGUMENT: found `{authority}`, expected another""");
    }

    @Test
    void aReportShowsTheLinesAround() throws IOException {
        SmallChoirs choirs = SmallChoirs.in(policies, "0.0.1", "==");
        choirs.edit("law/choir-rules/CH-01/clause.md", "[VOICE]", "[VOISE]");
        PolicyException refused = catchThrowableOfType(PolicyException.class, () -> Policies.load(choirs.folder()));
        assertThat(FaultReport.text("choirs", refused, Ink.PLAIN)).isEqualTo("""
                choirs · faults: 1 · nothing was loaded

                law/choir-rules/CH-01/clause.md:9:23  CODE_UNKNOWN
                  found:    applies.component[0]: VOISE
                  expected: did you mean VOICE?
                     8 | subject: POSITION
                     9 | applies: {component: [VOISE]}
                       |                       ^
                    10 | effect: REFUSE
                """);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThat(catchThrowableOfType(PolicyException.class, () -> Policies.load(Path.of("no", "such"))))
                .hasMessage("there is no policy folder `" + Path.of("no", "such") + "`");
    }
}
