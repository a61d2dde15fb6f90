package org.kimrules.authoring.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.coverage.Goal;
import org.kimrules.authoring.lint.Lint;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.authoring.testing.TestRun;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.reading.Plans;
import org.kimrules.core.time.AsOf;

/** Makes a mistake in a small policy without a layer and returns what comes of it: on loading, on asking, or from lint. */
public final class PolicyTrial {

    private static final Path SOURCE = Path.of("src", "test", "resources", "lint", "choirs");
    private static final Path LAYER =
            Path.of("..", "kim-rules-drl", "src", "main", "resources", "policies", "grant-law-nrw");

    private PolicyTrial() {}

    static Reply of(BadInput input, Path parent) throws IOException {
        Path folder = copy(parent);
        change(input, folder);
        if (input.find("lint").isPresent()) {
            return lint(folder, input.field("lint"));
        }
        if (input.find("open").isPresent()) {
            return open(folder, input.field("open"));
        }
        try {
            Policy policy = Policies.load(folder);
            return new Claims(policy.assess(
                            Plans.read(folder.resolve("cases/base.yaml"), policy),
                            AsOf.knownOn(LocalDate.of(2021, 1, 1))))
                    .reply(input.gives());
        } catch (PolicyException e) {
            return Reply.refused(e);
        }
    }

    /** Lint looks at more than the mistake; asked for is what it says in the one file. */
    private static Reply lint(Path folder, String file) {
        return new Reply(
                Reply.codes(Lint.of(folder).stream()
                        .filter(remark -> remark.file().equals(file))
                        .map(Remark::rule)
                        .toList()),
                Lint.of(folder).toString());
    }

    /** What no case of the policy shows. */
    private static Reply open(Path folder, String goal) {
        Law law = Law.compiled(folder);
        List<String> open = TestRun.of(Suite.read(law.folder()), law).coverage().open().stream()
                .map(Goal::name)
                .toList();
        return Reply.claim("OPEN", open.contains(goal), open);
    }

    /** Copies the small policy that lint is tried on, without its layer, so that it compiles in a moment. */
    public static Path copy(Path parent) throws IOException {
        Path folder = parent.resolve("choirs");
        copy(SOURCE, folder);
        copy(LAYER.resolve("parameters"), folder.resolve("parameters"));
        Path policy = folder.resolve("policy.yaml");
        Files.writeString(
                policy,
                Files.readString(policy)
                                .replaceAll("layers: .*\n", "")
                                .replaceAll("(?s)traits:.*?\n\n", "")
                                .replaceAll("(?s)statements:.*?\n\n", "")
                                .replace(", grant-law-nrw]", "]")
                        + "  - GRANT/rounding\n  - GRANT/part-months\n");
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void change(BadInput input, Path folder) throws IOException {
        Path file = folder.resolve(input.field("file"));
        Optional<String> write = input.find("write");
        Charset charset = input.find("charset").map(Charset::forName).orElse(StandardCharsets.UTF_8);
        if (write.isPresent()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, write.get(), charset);
        } else if (input.find("replace").isPresent()) {
            String text = Files.readString(file);
            assertThat(text).contains(input.field("replace"));
            Files.writeString(file, text.replace(input.field("replace"), input.field("with")), charset);
        } else if (!input.field("file").isEmpty()) {
            Files.delete(file);
        }
    }
}
