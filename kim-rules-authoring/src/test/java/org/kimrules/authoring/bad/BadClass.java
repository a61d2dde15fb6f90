package org.kimrules.authoring.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Node;

/**
 * A class of bad inputs.
 *
 * @param number its number, 1 to 80
 * @param input what is bad
 * @param answer what is answered, and where another answer might be expected, why it is not given
 * @param inputs concrete ones, at least three
 */
record BadClass(int number, String input, String answer, List<BadInput> inputs) {

    private static final Path CORPUS = Path.of("src", "test", "resources", "bad-inputs");

    /** Returns the classes of all files of the corpus, by number. */
    static List<BadClass> all() throws IOException {
        List<BadClass> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                items(fields(Documents.read(file)).get("classes")).stream()
                        .map(BadClass::read)
                        .forEach(classes::add);
            }
        }
        assertThat(classes).extracting(BadClass::number).doesNotHaveDuplicates();
        return classes.stream()
                .sorted((one, other) -> Integer.compare(one.number, other.number))
                .toList();
    }

    private static BadClass read(Node node) {
        Map<String, Node> fields = fields(node);
        assertThat(fields).containsOnlyKeys("class", "input", "answer", "inputs");
        int number = Integer.parseInt(fields.get("class").shown());
        return new BadClass(
                number,
                fields.get("input").shown(),
                fields.get("answer").shown(),
                items(fields.get("inputs")).stream()
                        .map(input -> new BadInput(number, texts(input)))
                        .toList());
    }

    private static Map<String, String> texts(Node node) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields(node).forEach((name, value) -> texts.put(name, value.shown()));
        return texts;
    }

    static Map<String, Node> fields(Node node) {
        Map<String, Node> fields = new LinkedHashMap<>();
        ((Node.Mapping) node).entries().forEach(entry -> fields.put(entry.name(), entry.value()));
        return fields;
    }

    private static List<Node> items(Node node) {
        return ((Node.Sequence) node).items();
    }
}
