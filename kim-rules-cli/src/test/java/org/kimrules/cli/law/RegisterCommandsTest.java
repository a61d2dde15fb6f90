package org.kimrules.cli.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.cli.Run;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Node;

class RegisterCommandsTest {

    @ParameterizedTest
    @ValueSource(strings = {"clauses", "parameters"})
    void everyListIsPrintedInBothLanguagesAndFormats(String command) {
        Run german = Run.of(command);
        Run english = Run.of(command, "--lang", "en");
        Run json = Run.of(command, "--format", "json");
        assertThat(Stream.of(german, english, json)).allSatisfy(run -> {
            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("kim-nrw", "B1.personnel");
        });
        assertThat(german.out()).contains("Kenntnisstand: alles Erfasste", "belegt");
        assertThat(english.out()).contains("Known: everything on record", "stated");
        assertThat(json.out()).startsWith("{\n  \"policy\": {\n    \"id\": \"kim-nrw\",");
    }

    @Test
    void aClauseIsListedFromTheDayItsDocumentBecameKnown() {
        assertThat(Run.of("clauses", "--known-on", "2020-07-07").out())
                .contains("Kenntnisstand: 07.07.2020", "\nB1-02  Steuerung beim KI\n");
        assertThat(Run.of("clauses", "--known-on", "2020-07-06").out())
                .contains("\nB3-01  ")
                .doesNotContain("\nB1-02  ");
    }

    @Test
    void aClauseIsListedForTheDaysItAppliesTo() {
        assertThat(Run.of("clauses", "--on", "2020-07-01").out()).contains("Gilt am: 01.07.2020", "\nB1-02  ");
        assertThat(Run.of("clauses", "--on", "2020-06-30").out()).doesNotContain("\nB1-02  ");
    }

    @Test
    void aClauseNamesItsFilesAndParameters() {
        assertThat(Run.of("clauses").out())
                .contains(
                        "    Parameter: B1.personnel\n    Dateien: kim-nrw/law/handlungskonzept-2020/B1-03 · grant.drl (");
    }

    @Test
    void aParameterIsNotCarriedOnBeyondItsDays() {
        String[] args = {"parameters", "--lang", "en", "--known-on", "2020-09-03", "--on"};
        assertThat(Run.of(with(args, "2022-12-31")).out())
                .containsPattern("B1\\.personnel .* named by B1-03\n.*\n.*\n55,000\\.00 EUR ");
        assertThat(Run.of(with(args, "2023-01-01")).out()).containsPattern("B1\\.personnel .*\nNot known: no entry\\.");
    }

    private static String[] with(String[] args, String last) {
        return Stream.concat(Stream.of(args), Stream.of(last)).toArray(String[]::new);
    }

    @Test
    void theRuleBookIsOneMarkdownPage() {
        Run run = Run.of("rulebook", "--links", "policies/");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("# Rule book of kim-nrw\n")
                .contains("](policies/kim-nrw/law/handlungskonzept-2020/B1-02/check.drl)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clauses", "parameters"})
    void theFieldsOfTheJsonAreTheOnesOnRecord(String command) throws IOException {
        TreeSet<String> fields = new TreeSet<>();
        collect(Documents.json(Run.of(command, "--format", "json").out()), "", fields);
        assertThat(String.join("\n", fields) + "\n").isEqualTo(onRecord(command + "-fields.txt"));
    }

    private static String onRecord(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(RegisterCommandsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Collects the paths of all fields, but those below what most clauses do not have and below names of the policy. */
    private static void collect(Node node, String path, TreeSet<String> fields) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, path, fields));
        } else if (node instanceof Node.Mapping mapping && !path.matches(".*(applies|supersededBy)/")) {
            mapping.entries().forEach(entry -> {
                fields.add(path + entry.name());
                collect(entry.value(), path + entry.name() + "/", fields);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clauses --on 2020-02-30",
                "clauses --known-on yesterday",
                "clauses --format md",
                "clauses --policy kim-nrv",
                "clauses plan.yaml",
                "parameters --lang fr",
                "parameters --policy kim-nrv",
                "rulebook --on 2020-07-01",
                "rulebook --policy kim-nrv"
            })
    void whatCannotBeReadIsBadInputWithoutAStackTrace(String args) {
        Run run = Run.of(args.split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("kim: ", " --help'").doesNotContain("Exception");
    }

    @Test
    void aPolicyThatNobodyKnowsIsAnsweredWithThoseThereAre() {
        assertThat(Run.of("clauses", "--policy", "kim-nrv").err()).contains("no policy `kim-nrv`", "kim-nrw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clauses --help", "parameters --help", "rulebook --help"})
    void theHelpNamesTheExitCodesThatTheCommandHas(String args) {
        Run run = Run.of(args.split(" ", -1));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Exit codes:", "everything was printed", "internal error", "--policy")
                .doesNotContain("blocks the plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clauses", "parameters", "rulebook"})
    void aFullDiskIsAnError(String command) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(Run.into(full, command).exitCode()).isEqualTo(3);
    }
}
