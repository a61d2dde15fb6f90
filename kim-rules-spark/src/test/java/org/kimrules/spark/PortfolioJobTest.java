package org.kimrules.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.mapred.FileAlreadyExistsException;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.batch.Knowledge;
import org.kimrules.core.batch.Masking;
import org.kimrules.core.batch.Source;
import org.kimrules.core.batch.line.BatchHeader;
import org.kimrules.core.batch.line.BatchTrailer;
import org.kimrules.core.batch.line.LineOptions;
import org.kimrules.core.policy.Fingerprint;
import org.kimrules.core.text.Language;

class PortfolioJobTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final LineOptions OPTIONS = new LineOptions(Knowledge.knownOn(DAY), Language.EN, false);
    private static final PortfolioJob JOB = new PortfolioJob("kim-nrw", Optional.of(DAY), Language.EN, false);

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = new JavaSparkContext(LocalSpark.conf());
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @Test
    void ten_thousand_plans_in_parts_come_to_the_bytes_that_one_machine_writes() throws IOException {
        List<String> plans = Portfolios.lines(10_000);
        Path input = Files.write(folder.resolve("plans.jsonl"), plans);
        List<Source> sources = IntStream.range(0, plans.size())
                .mapToObj(line -> Source.json(String.valueOf(line + 1), plans.get(line)))
                .toList();

        BatchTrailer trailer = run(JOB, input, 6);

        String expected = OneMachine.results(lines(input, 10_000), sources, OPTIONS);
        assertThat(written().file().equals(expected)).as("the same bytes").isTrue();
        assertThat(expected).endsWith("\n" + trailer.line() + "\n");
        assertThat(trailer.assessed()).isBetween(8_000L, 9_999L);
        assertThat(written().parts()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void what_holds_no_plan_becomes_the_line_that_one_machine_writes() throws IOException {
        List<String> held =
                List.of("\u00EF\u00BB\u00BF{}", "", "{\"id\": \"a\"}\r", " \t\r", "no plan", "\u00E9", "{\r}", "[");
        byte[] bytes = String.join("\n", held).getBytes(StandardCharsets.ISO_8859_1);
        Path input = Files.write(folder.resolve("plans.jsonl"), bytes);
        List<Source> sources = IntStream.of(0, 2, 4, 5, 6, 7)
                .mapToObj(line -> new Source(
                        String.valueOf(line + 1),
                        Source.Syntax.JSON,
                        () -> held.get(line).getBytes(StandardCharsets.ISO_8859_1)))
                .toList();

        BatchTrailer trailer = run(JOB, input, 3);

        assertThat(written().file()).isEqualTo(OneMachine.results(lines(input, 6), sources, OPTIONS));
        assertThat(trailer.refused()).isEqualTo(6);
    }

    @Test
    void what_is_masked_is_left_out_as_on_one_machine() throws IOException {
        Masking masking = new Masking(List.of("title"));
        List<String> plans = Portfolios.lines(2);
        Path input = Files.write(folder.resolve("plans.jsonl"), plans);

        run(new PortfolioJob("kim-nrw", Optional.of(DAY), Language.EN, true, masking), input, 1);

        List<Source> sources = List.of(Source.json("1", plans.get(0)), Source.json("2", plans.get(1)));
        LineOptions options = new LineOptions(Knowledge.knownOn(DAY), Language.EN, true, masking);
        assertThat(written().file())
                .isEqualTo(OneMachine.results(lines(input, 2), sources, options))
                .contains("\"mask\":[\"title\"]", "[███ 1]");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no such name is a name there")
    void a_file_may_be_called_like_a_pattern() throws IOException {
        Files.writeString(folder.resolve("s1.jsonl"), "another");
        Path input = Files.writeString(folder.resolve("s[1]{a}*?.jsonl"), "{\n}\n");

        BatchTrailer trailer = run(JOB, input, 1);

        assertThat(trailer.refused()).isEqualTo(2);
        assertThat(written().file()).startsWith("{\"batch\":1,").contains("\"key\":\"2\"");
    }

    @Test
    void a_file_of_which_hadoop_would_read_something_else_is_refused_before_anything_is_done() throws IOException {
        for (String name : List.of("plans.jsonl.gz", "_plans.jsonl", ".plans.jsonl")) {
            Path input = Files.writeString(folder.resolve(name), "{}\n");

            assertThatThrownBy(() -> run(JOB, input, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(name);
        }
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void the_files_of_a_folder_are_answered_in_the_order_of_their_paths() throws IOException {
        List<String> names = List.of(".hidden.yaml", "B.yml", "a %20#b.json", "b/c.yaml", "b/e/f.json");
        List<String> plans = Portfolios.lines(names.size());
        for (String name : names) {
            Path file = folder.resolve("plans").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, plans.get(names.indexOf(name)));
        }
        Files.writeString(folder.resolve("plans").resolve("notes.txt"), "no plan");
        PortfolioJob whole = new PortfolioJob("kim-nrw", Optional.empty(), Language.DE, true);

        run(whole, folder.resolve("plans"), 2);

        BatchHeader.Input input = new BatchHeader.Input(
                "FOLDER",
                names.size(),
                Fingerprint.sha256(String.join("\n", names).getBytes(StandardCharsets.UTF_8)));
        Stream<Source> sources = names.stream()
                .map(name -> Source.file(name, folder.resolve("plans").resolve(name)));
        LineOptions options = new LineOptions(Knowledge.OF_EACH_DECISION, Language.DE, true);
        assertThat(written().file()).isEqualTo(OneMachine.results(input, sources.toList(), options));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right that few have there")
    void names_in_large_letters_and_links_even_to_nothing_are_plans_as_on_one_machine() throws IOException {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        Path others = Files.createDirectory(folder.resolve("others"));
        List<String> texts = Portfolios.lines(2);
        Files.writeString(plans.resolve("a.YAML"), texts.get(0));
        Files.writeString(others.resolve("b.Json"), texts.get(1));
        Files.createSymbolicLink(plans.resolve("l"), others);
        Files.createSymbolicLink(plans.resolve("z.yml"), others.resolve("none"));

        BatchTrailer trailer = run(JOB, Files.createSymbolicLink(folder.resolve("link"), plans), 2);

        List<String> names = List.of("a.YAML", "l/b.Json", "z.yml");
        BatchHeader.Input input = new BatchHeader.Input(
                "FOLDER", 3, Fingerprint.sha256(String.join("\n", names).getBytes(StandardCharsets.UTF_8)));
        Stream<Source> sources = names.stream().map(name -> Source.file(name, plans.resolve(name)));
        assertThat(written().file()).isEqualTo(OneMachine.results(input, sources.toList(), OPTIONS));
        assertThat(trailer.refused()).isEqualTo(1);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right that few have there")
    void links_that_lead_in_a_circle_are_refused_before_anything_is_done() throws IOException {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        Files.writeString(plans.resolve("a.yaml"), "{}");
        Files.createSymbolicLink(plans.resolve("again"), plans);

        assertThatThrownBy(() -> run(JOB, plans, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("again` leads back to a folder above it");

        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_name_that_hadoop_cannot_read_is_refused_before_anything_is_done() throws IOException {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        Files.writeString(plans.resolve("a:b.yaml"), "{}");

        assertThatThrownBy(() -> run(JOB, plans, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`a:b.yaml` has a colon in its name, which Hadoop can't read");

        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_folder_that_is_there_already_is_left_as_it_is() throws IOException {
        Path input = Files.writeString(folder.resolve("plans.jsonl"), "{}\n");
        Path file =
                Files.writeString(Files.createDirectory(folder.resolve("out")).resolve("header"), "mine");

        assertThatThrownBy(() -> run(JOB, input, 1)).isInstanceOf(FileAlreadyExistsException.class);

        assertThat(file).hasContent("mine");
        assertThat(written().file()).isEqualTo("mine");
    }

    private BatchTrailer run(PortfolioJob job, Path input, int partitions) throws IOException {
        return job.run(spark, input.toString(), folder.resolve("out").toString(), partitions);
    }

    private Written written() {
        return new Written(folder.resolve("out"));
    }

    private static BatchHeader.Input lines(Path input, int plans) throws IOException {
        return new BatchHeader.Input("LINES", plans, Fingerprint.sha256(Files.readAllBytes(input)));
    }
}
