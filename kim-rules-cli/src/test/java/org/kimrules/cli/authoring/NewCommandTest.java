package org.kimrules.cli.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.cli.Run;
import org.kimrules.cli.output.ExitCodes;

/** A policy that is laid out works at once, and its README says what is true. */
class NewCommandTest {

    @TempDir
    private Path home;

    private Run lay(String... options) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "new",
                                "policy",
                                "reading-mentors",
                                home.resolve("new").toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        Path folder = home.resolve("new");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatIsLaidOutIsSaid() throws IOException {
        Run run = lay("--plain");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.startsWith("  ") && !line.contains("kim"))
                        .map(String::strip)
                        .sorted())
                .isEqualTo(files());
        assertThat(run.out()).contains("  kim test " + home.resolve("new") + "\n");
    }

    @Test
    void aModuleHasTheSamePolicyAndJavaAroundIt() throws IOException {
        lay("--plain");
        List<String> plain = files();
        Run run = Run.of(
                "new", "policy", "reading-mentors", home.resolve("module").toString(), "--group", "org.town");
        assertThat(run.exitCode()).isZero();
        Path module = home.resolve("module");
        assertThat(plain)
                .filteredOn(file -> !file.equals("README.md"))
                .allSatisfy(file -> assertThat(module.resolve("src/main/resources/policies/reading-mentors/" + file))
                        .hasSameTextualContentAs(home.resolve("new").resolve(file)));
        assertThat(module.resolve("src/main/java/org/town/reading_mentors/ReadingMentorsPolicy.java"))
                .content()
                .contains(
                        "package org.town.reading_mentors;",
                        "super(\"org.town\", \"reading-mentors\", \"reading-mentors\");");
        assertThat(module.resolve("src/main/resources/META-INF/services/org.kimrules.core.policy.PolicyProvider"))
                .hasContent("org.town.reading_mentors.ReadingMentorsPolicy");
        assertThat(module.resolve("src/test/java/org/town/reading_mentors/ReadingMentorsTest.java"))
                .exists();
        assertThat(module.resolve("pom.xml"))
                .content()
                .contains("<groupId>org.town</groupId>", "<artifactId>reading-mentors</artifactId>")
                .doesNotContain("%{", "<version>${project.version}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--plain", "--group=org.example"})
    void theReadmeLeadsFromASentenceToATestedRule(String form) throws IOException {
        lay(form);
        Path folder = home.resolve("new");
        String page = Files.readString(folder.resolve("README.md"));
        assertThat(Walkthrough.along(page, folder)).isEqualTo(page);
    }

    @Test
    void theTutorialIsTrue() throws IOException {
        Path project = Path.of("..").toRealPath();
        Files.createSymbolicLink(home.resolve("kim-rules"), project);
        String page = Files.readString(project.resolve("docs/tutorial.md"));
        assertThat(Walkthrough.along(page, home)).isEqualTo(page);
    }

    @Test
    void aPlanToFillInIsRefusedWithWhatHasToStandInEachField() throws IOException {
        Run blank = Run.of("new", "plan", "--lang", "en");
        assertThat(blank.exitCode()).isZero();
        assertThat(blank.out()).startsWith("# Plan under the policy kim-nrw ").contains("title:     ");
        Path file = Files.writeString(home.resolve("plan.yaml"), blank.out());
        Run checked = Run.of("check", file.toString(), "--lang", "en");
        assertThat(checked.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(checked.err()).contains("""
                applicant.kind (line 9)  FIELD_EMPTY
                  wrong: field is not filled in
                  right: one of: INDEPENDENT_CITY, DISTRICT, DISTRICT_MUNICIPALITY
                """);
    }

    @Test
    void aPlanToFillInIsOneOfTheProgrammeThatWasAskedFor() {
        lay("--plain");
        Run blank = Run.of("new", "plan", "--policy", home.resolve("new").toString());
        assertThat(blank.exitCode()).isZero();
        assertThat(blank.out())
                .startsWith("# Plan nach dem Regelwerk reading-mentors ")
                .contains("programme: reading-mentors ")
                .doesNotContain("meetings:", "service:");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws IOException {
        Files.writeString(home.resolve("there"), "");
        Run run = Run.of("new", "policy", "Reading Mentors", home.toString(), "--group", "org..town");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.err())
                .contains(
                        "`Reading Mentors` is no id of a policy, expected small letters, digits and hyphens such as",
                        "`org..town` is no group, expected a name such as org.example",
                        "the folder `" + home + "` is not empty, expected one that is, or a new one");
        assertThat(home).isDirectoryNotContaining(file -> !file.endsWith("there"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "kim-nrw", "grant-law-nrw", "2025-grants", "a--b", ""})
    void anIdThatCannotBeOneIsRefused(String id) {
        assertThat(Run.of("new", "policy", id, home.resolve("new").toString()).exitCode())
                .isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(home.resolve("new")).doesNotExist();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(home.resolve("new"), "");
        assertThat(lay().err()).contains("`" + file + "` is a file, expected a folder");
    }
}
