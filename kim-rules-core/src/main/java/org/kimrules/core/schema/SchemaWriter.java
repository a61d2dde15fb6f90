package org.kimrules.core.schema;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kimrules.core.data.Documents;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.shape.Shape;
import org.kimrules.core.shape.Shape.Single;
import org.kimrules.core.text.Text;
import tools.jackson.core.JsonGenerator;

/** Writes a shape as JSON Schema. */
final class SchemaWriter {

    private static final String DECIMAL = "^-?(0|[1-9][0-9]*)(\\.[0-9]{1,SCALE})?$";
    /** Signs of Latin-1, punctuation, currencies, arrows and pictures: what is typed and is no letter, digit or mark. */
    private static final String SIGNS =
            "\\u007b-\\u00a9\\u00ab-\\u00b1\\u00b4\\u00b6-\\u00b8\\u00bb\\u00bf\\u00d7\\u00f7"
                    + "\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u245f\\u2500-\\u2775\\u2794-\\u2bff";
    /** Letters of all languages, digits and {@code . _ / -}, said so that dialects without classes of letters read it too. */
    private static final String ID =
            "^[^\\u0000-/:-@\\[-`" + SIGNS + "\\u0300-\\u036f][^\\u0000-,:-@\\[-\\^`" + SIGNS + "]{0,79}$";

    private static final String YEAR = "^(199[0-9]|20[0-9]{2}|2100)$";

    private final JsonGenerator json;
    private final Descriptions descriptions;
    private final Map<String, Shape.Words> words = new TreeMap<>();

    private SchemaWriter(JsonGenerator json, Descriptions descriptions) {
        this.json = json;
        this.descriptions = descriptions;
    }

    static String write(String id, Shape.Mapping shape, Descriptions descriptions) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.generator(text)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.writeStringProperty("$id", id);
            new SchemaWriter(json, descriptions).document(shape);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return text.toString();
    }

    private void document(Shape.Mapping shape) {
        keywords(shape, "");
        json.writeObjectPropertyStart("$defs");
        words.forEach((kind, each) -> {
            json.writeObjectPropertyStart(kind);
            Json.objects(json, "oneOf", each.words().entrySet(), word -> {
                json.writeStringProperty("const", word.getKey());
                if (!word.getValue().equals(Text.same(word.getKey()))) {
                    json.writeStringProperty("description", both(word.getValue()));
                }
            });
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static String both(Text text) {
        return text.de().equals(text.en()) ? text.de() : text.de() + " / " + text.en();
    }

    private void schema(String name, Shape shape, String place) {
        json.writeObjectPropertyStart(name);
        descriptions.at(place).ifPresent(text -> json.writeStringProperty("description", both(text)));
        keywords(shape, place);
        json.writeEndObject();
    }

    private void keywords(Shape shape, String place) {
        if (shape instanceof Shape.Mapping mapping) {
            mapping(mapping, place);
        } else if (shape instanceof Shape.Items items) {
            type("array");
            if (items.nonEmpty()) {
                json.writeNumberProperty("minItems", 1);
            }
            json.writeObjectPropertyStart("items");
            keywords(items.item(), place);
            json.writeEndObject();
        } else if (shape instanceof Shape.Words one) {
            words.put(one.kind(), one);
            json.writeStringProperty("$ref", "#/$defs/" + one.kind());
        } else if (shape instanceof Shape.OrWord or) {
            anyOf(or.shape(), place, () -> json.writeStringProperty("const", or.word()));
        } else if (shape instanceof Shape.OrNull or) {
            anyOf(or.shape(), place, () -> type("null"));
        } else if (shape instanceof Shape.Decimal decimal) {
            Json.strings(json, "type", List.of("number", "string"));
            json.writeStringProperty("pattern", DECIMAL.replace("SCALE", String.valueOf(decimal.scale())));
        } else {
            single((Single) shape);
        }
    }

    private void mapping(Shape.Mapping mapping, String place) {
        type("object");
        json.writeObjectPropertyStart("properties");
        mapping.fields()
                .forEach((name, field) -> schema(name, field.shape(), place.isEmpty() ? name : place + "." + name));
        json.writeEndObject();
        Json.strings(
                json,
                "required",
                mapping.fields().entrySet().stream()
                        .filter(field -> field.getValue().required())
                        .map(Map.Entry::getKey)
                        .toList());
        if (mapping.others().isEmpty()) {
            json.writeBooleanProperty("additionalProperties", false);
        } else {
            json.writeObjectPropertyStart("additionalProperties");
            keywords(mapping.others().get(), place);
            json.writeEndObject();
        }
    }

    private void anyOf(Shape shape, String place, Runnable other) {
        json.writeArrayPropertyStart("anyOf");
        json.writeStartObject();
        keywords(shape, place);
        json.writeEndObject();
        json.writeStartObject();
        other.run();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void single(Single single) {
        switch (single) {
            case TEXT -> {
                type("string");
                json.writeNumberProperty("minLength", 1);
                json.writeNumberProperty("maxLength", 1000);
            }
            case STRING -> type("string");
            case ID -> {
                type("string");
                json.writeStringProperty("pattern", ID);
            }
            case FLAG -> type("boolean");
            case COUNT -> {
                type("integer");
                json.writeNumberProperty("minimum", 0);
            }
            case YEAR -> {
                Json.strings(json, "type", List.of("integer", "string"));
                json.writeNumberProperty("minimum", Documents.FIRST_YEAR);
                json.writeNumberProperty("maximum", Documents.LAST_YEAR);
                json.writeStringProperty("pattern", YEAR);
            }
            case DAY -> {
                type("string");
                json.writeStringProperty("format", "date");
            }
            case AMOUNT -> {
                type("string");
                json.writeStringProperty("pattern", "^-?(0|[1-9][0-9]*)\\.[0-9]{2}$");
            }
        }
    }

    private void type(String type) {
        json.writeStringProperty("type", type);
    }
}
