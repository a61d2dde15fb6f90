package org.kimrules.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Node;

/** Portfolios of plans that differ from each other: the plans of the examples, with other ids, shares and cost. */
final class Portfolios {

    private static final Path EXAMPLES = Path.of("..", "kim-rules-examples", "plans");
    private static final List<String> SHARES = List.of("0.25", "0.50", "0.75", "1.00", "1.50");

    private Portfolios() {}

    /** Returns documents of that many plans, each in one line; the same ones whenever it is asked. */
    static List<String> lines(int plans) {
        List<Node> examples = examples();
        Random random = new Random(2020);
        return IntStream.range(0, plans)
                .mapToObj(number -> JsonLine.of(varied(examples.get(number % examples.size()), number, random)))
                .toList();
    }

    private static List<Node> examples() {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Documents::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node varied(Node node, int number, Random random) {
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    0,
                    mapping.entries().stream()
                            .map(entry -> new Node.Entry(0, entry.name(), varied(entry, number, random)))
                            .toList());
        }
        if (node instanceof Node.Sequence list) {
            return new Node.Sequence(
                    0,
                    list.items().stream()
                            .map(item -> varied(item, number, random))
                            .toList());
        }
        return node;
    }

    private static Node varied(Node.Entry entry, int number, Random random) {
        return switch (entry.name()) {
            case "fte" -> text(SHARES.get(random.nextInt(SHARES.size())));
            case "costPerFteYear" -> text(50_000 + random.nextInt(30_000) + ".00");
            case "title" -> text("Plan " + number + ", „" + entry.value().shown() + "“");
            default -> varied(entry.value(), number, random);
        };
    }

    private static Node text(String text) {
        return new Node.Scalar(0, Node.Scalar.Type.TEXT, text);
    }
}
