package org.kimrules.core.data;

import java.util.ArrayList;
import java.util.List;
import org.kimrules.core.data.Node.Scalar.Type;
import org.kimrules.core.text.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** JSON as a tree, read token by token so that lines are known and numbers stay the text that was written. */
final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Documents.MAX_DEPTH)
                    // the text is not longer than a file may be, and what a name should be is said where it is asked
                    // for
                    .maxNameLength(Documents.MAX_BYTES)
                    .maxStringLength(Documents.MAX_BYTES)
                    .build())
            .build();

    private final Problems problems;

    JsonTree(Problems problems) {
        this.problems = problems;
    }

    Node parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return parse(parser);
        }
    }

    private Node parse(JsonParser parser) {
        try {
            parser.nextToken();
            Node root = node(parser);
            if (parser.nextToken() != null) {
                problems.add(
                        ProblemCode.SYNTAX,
                        line(parser),
                        parser.getString(),
                        Text.of("genau ein Wert", "one value only"));
            }
            return root;
        } catch (StreamConstraintsException e) {
            boolean deep = String.valueOf(e.getOriginalMessage()).contains("nesting depth");
            problems.add(
                    deep ? ProblemCode.TOO_DEEP : ProblemCode.NUMBER_TOO_LONG,
                    parser.currentLocation().getLineNr(),
                    "",
                    deep ? Documents.NESTING : Documents.SHORT_NUMBER);
        } catch (StreamReadException e) {
            problems.add(
                    ProblemCode.SYNTAX,
                    line(e),
                    String.valueOf(e.getOriginalMessage()),
                    Text.of("gültiges JSON", "valid JSON"));
        }
        return new Node.Scalar(0, Type.NOTHING, "");
    }

    private Node node(JsonParser parser) {
        int line = line(parser);
        JsonToken token = parser.currentToken();
        if (token == null) {
            return new Node.Scalar(line, Type.NOTHING, "");
        }
        return switch (token) {
            case START_OBJECT -> mapping(parser, line);
            case START_ARRAY -> sequence(parser, line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Scalar(line, Type.NUMBER, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(line, Type.FLAG, parser.getString());
            case VALUE_NULL -> new Node.Scalar(line, Type.NOTHING, "");
            default -> new Node.Scalar(line, Type.TEXT, parser.getString());
        };
    }

    private Node.Mapping mapping(JsonParser parser, int line) {
        List<Node.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameLine = line(parser);
            parser.nextToken();
            entries.add(new Node.Entry(nameLine, name, node(parser)));
        }
        return new Node.Mapping(line, entries);
    }

    private Node.Sequence sequence(JsonParser parser, int line) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return new Node.Sequence(line, items);
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
