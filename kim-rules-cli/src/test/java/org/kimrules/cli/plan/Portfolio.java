package org.kimrules.cli.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kimrules.cli.Run;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Node;

/** Plans of the examples in many variations, the same each time: other shares, costs and kinds, and now and then a mistake. */
final class Portfolio {

    private static final List<String> PLANS = List.of(
            "bielefeld-2020.yaml",
            "bielefeld-2020-exempted.yaml",
            "gemeinde-extra-position.yaml",
            "kreis-four-coordinators.yaml",
            "b2-over-years.yaml");

    private final Random random;
    private final List<String> texts;

    private Portfolio(long seed, List<String> plans) {
        this.random = new Random(seed);
        this.texts = plans.stream().map(Portfolio::read).toList();
    }

    private static String read(String plan) {
        try {
            return Files.readString(Path.of(Run.plan(plan)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes so many plans as files of two folders below the folder, and returns it. */
    static Path folder(Path folder, int plans) throws IOException {
        Portfolio portfolio = new Portfolio(1, PLANS);
        for (int number = 0; number < plans; number++) {
            Path file = folder.resolve(number % 3 == 0 ? "a" : "b-c").resolve("plan-" + number + ".yaml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, portfolio.plan(number));
        }
        return folder;
    }

    /** Writes so many plans as lines of a file, and returns it. */
    static Path lines(Path file, int plans) {
        Portfolio portfolio = new Portfolio(2, PLANS);
        try {
            return Files.write(
                    file,
                    IntStream.range(0, plans)
                            .mapToObj(portfolio::plan)
                            .map(text -> json(Documents.yaml(text)))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String plan(int number) {
        String text = texts.get(random.nextInt(texts.size()))
                .replaceFirst("(?m)^id: .*$", "id: plan-" + number)
                .replaceAll("fte: 0\\.5\\b", "fte: 0." + (1 + random.nextInt(9)))
                .replaceAll("costPerFteYear: \\S+", "costPerFteYear: " + (50_000 + random.nextInt(20_000)) + ".00");
        return random.nextInt(25) == 0 ? text.replaceFirst("programme: ", "programm: ") : text;
    }

    private static String json(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> quoted(entry.name()) + ":" + json(entry.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(Portfolio::json).collect(Collectors.joining(",", "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.type()) {
            case TEXT -> quoted(scalar.text());
            case NUMBER, FLAG -> scalar.text();
            case NOTHING -> "null";
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
