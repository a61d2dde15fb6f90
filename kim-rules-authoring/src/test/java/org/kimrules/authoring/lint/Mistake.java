package org.kimrules.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kimrules.core.data.Node;

/** A mistake that is made on purpose, and what has to be said about it. The file {@code mistakes.yaml} explains the fields. */
record Mistake(
        String name, String file, Optional<String> replace, Optional<String> with, String in, int line, String said) {

    private static final Path ALL = Path.of("src", "test", "resources", "lint", "mistakes.yaml");

    static List<Mistake> all() throws IOException {
        YamlFile file = YamlFile.of(new LawFile("mistakes.yaml", Files.readString(ALL)));
        assertThat(file.problems()).isEmpty();
        return file.list("mistakes").stream().map(Mistake::read).toList();
    }

    private static Mistake read(Node node) {
        String file = field(node, "file").orElseThrow();
        return new Mistake(
                field(node, "mistake").orElseThrow(),
                file,
                field(node, "replace"),
                field(node, "with"),
                field(node, "in").orElse(file),
                Integer.parseInt(field(node, "line").orElseThrow()),
                field(node, "said").orElseThrow());
    }

    private static Optional<String> field(Node node, String name) {
        return YamlFile.field(node, name).map(Node::shown);
    }

    void makeIn(SamplePolicy policy) throws IOException {
        if (replace.isPresent()) {
            policy.edit(file, replace.get(), with.orElse(""));
        } else if (with.isPresent()) {
            policy.write(file, with.get());
        } else {
            Files.delete(policy.folder().resolve(file));
        }
    }

    boolean told(String where, int inLine, String text) {
        return where.equals(in) && inLine == line && text.contains(said);
    }
}
