package org.kimrules.cli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.cli.Run;

class ImpactCommandTest {

    private static final Path POLICIES = Path.of("..", "kim-rules-drl", "src", "main", "resources", "policies");

    @TempDir
    private Path policies;

    /** A version in which the personnel rate of component 2 is five thousand euros lower. */
    private String cheaper() throws IOException {
        try (Stream<Path> files = Files.walk(POLICIES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = policies.resolve(POLICIES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        edit("policy.yaml", "version: 0.1.0", "version: 0.1.1");
        edit("parameters/B2/personnel.yaml", "value: 55000.00", "value: 50000.00");
        return policies.resolve("kim-nrw").toString();
    }

    private void edit(String file, String before, String after) throws IOException {
        Path path = policies.resolve("kim-nrw").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
    }

    @Test
    void aLowerRateIsShownInEurosForThePlanAndWithItsSmallestCase() throws IOException {
        Run run = Run.of("impact", "kim-nrw", cheaper(), Run.plan("bielefeld-2020.yaml"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Folgen einer Änderung: kim-nrw 0.1.0 → 0.1.1\n")
                .containsPattern("TRAEGER-CM-1 +2021 +Personal +55\\.000,00 +50\\.000,00 +-5\\.000,00")
                .contains("B2.personnel (parameters/B2/personnel.yaml): geändert", "kleinster Plan mit Unterschied: ");
    }

    @Test
    void onePolicyTwiceChangesNothing() {
        Run run = Run.of("impact", "kim-nrw", "kim-nrw", Run.plan("bielefeld-2020.yaml"), "--lang", "en");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("unchanged", "Law that changed: none");
    }

    @Test
    void aPolicyThatIsNotThereIsRefusedAndAFileThatIsNoPlanIsTold() {
        assertThat(Run.of("impact", "kim-nrw", "kim-nrv").err()).contains("no policy `kim-nrv`");
        Run run = Run.of("impact", "kim-nrw", "kim-nrw", "pom.xml", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .contains("(the same files)", "pom.xml", "refused by the old version", "refused by the new version");
    }

    @Test
    void whatIsWrongWithAPlanIsToldInTheLanguageOfTheReportAndOnceForBothVersions() {
        String[] command = {"impact", "kim-nrw", "kim-nrw", Run.plan("bielefeld-2020-bad.yaml"), "--lang", "de"};
        Run run = Run.of(command);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .contains(
                        "von der alten Fassung abgewiesen: Probleme: ", "von der neuen Fassung abgewiesen: Probleme: ")
                .containsOnlyOnce("  gefunden: \"KREISFREIE_STADT\"")
                .doesNotContain("expected");
        List<String> asJson = new ArrayList<>(List.of(command));
        asJson.addAll(List.of("--format", "json"));
        assertThat(Run.of(asJson.toArray(new String[0])).out())
                .contains("\"by\": \"BEFORE\"", "\"code\": \"CODE_UNKNOWN\"", "\"value\": \"KREISFREIE_STADT\"");
    }
}
