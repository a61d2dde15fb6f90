package org.kimrules.spark;

import java.io.StringWriter;
import org.kimrules.core.data.Node;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A document as JSON in one line. */
final class JsonLine {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLine() {}

    static String of(Node document) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), written)) {
            write(document, json);
        }
        return written.toString();
    }

    private static void write(Node node, JsonGenerator json) {
        if (node instanceof Node.Mapping mapping) {
            json.writeStartObject();
            mapping.entries().forEach(entry -> {
                json.writeName(entry.name());
                write(entry.value(), json);
            });
            json.writeEndObject();
        } else if (node instanceof Node.Sequence list) {
            json.writeStartArray();
            list.items().forEach(item -> write(item, json));
            json.writeEndArray();
        } else {
            write((Node.Scalar) node, json);
        }
    }

    private static void write(Node.Scalar scalar, JsonGenerator json) {
        switch (scalar.type()) {
            case TEXT -> json.writeString(scalar.text());
            // amounts and shares are texts in JSON, years are numbers
            case NUMBER -> number(scalar.text(), json);
            case FLAG -> json.writeBoolean(Boolean.parseBoolean(scalar.text()));
            case NOTHING -> json.writeNull();
        }
    }

    private static void number(String text, JsonGenerator json) {
        if (text.contains(".")) {
            json.writeString(text);
        } else {
            json.writeNumber(text);
        }
    }
}
