package org.kimrules.core.receipt;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.kimrules.core.data.Node;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The one form of JSON that bytes can be compared in (RFC 8785): sorted names, no blanks, one way to write each value. */
final class Canonical {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Canonical() {}

    /** Returns an object of the named values. */
    static Node.Mapping object(Map<String, ? extends Node> fields) {
        return new Node.Mapping(
                0,
                fields.entrySet().stream()
                        .map(field -> new Node.Entry(0, field.getKey(), field.getValue()))
                        .toList());
    }

    /** Returns an array. */
    static Node array(List<? extends Node> items) {
        return new Node.Sequence(0, List.copyOf(items));
    }

    /** Returns a string. */
    static Node text(String text) {
        return new Node.Scalar(0, Node.Scalar.Type.TEXT, text);
    }

    /**
     * Returns the canonical bytes of the tree, in UTF-8.
     *
     * @throws IllegalArgumentException when an object has a name twice, or a number is none that JSON can hold
     */
    static byte[] bytes(Node node) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), written)) {
            write(node, json);
        }
        try {
            return new JsonCanonicalizer(written.toString()).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static void write(Node node, JsonGenerator json) {
        if (node instanceof Node.Mapping mapping) {
            json.writeStartObject();
            for (Node.Entry entry : mapping.entries()) {
                json.writeName(entry.name());
                write(entry.value(), json);
            }
            json.writeEndObject();
        } else if (node instanceof Node.Sequence sequence) {
            json.writeStartArray();
            sequence.items().forEach(item -> write(item, json));
            json.writeEndArray();
        } else {
            write((Node.Scalar) node, json);
        }
    }

    private static void write(Node.Scalar scalar, JsonGenerator json) {
        switch (scalar.type()) {
            case TEXT -> json.writeString(scalar.text());
            case NUMBER -> json.writeNumber(scalar.text());
            case FLAG -> json.writeBoolean(Boolean.parseBoolean(scalar.text()));
            case NOTHING -> json.writeNull();
        }
    }
}
