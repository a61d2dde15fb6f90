package org.kimrules.core.report.layout;

import java.io.StringWriter;
import java.io.Writer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Validity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** JSON as this library writes it: two blanks of indent, line feeds on every machine, slashes unescaped. */
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    /** How the value of an entry is written: null and the bounds that are known of it where it is not known. */
    public static final Form<ParameterValue> VALUE = new Form<ParameterValue>()
            .perhapsText("value", entry -> entry.value().map(Json::plain))
            .where(
                    entry -> entry.bounds().isPresent(),
                    new Form<ParameterValue>()
                            .amount("lower", entry -> bounds(entry).lower())
                            .perhapsAmount("upper", entry -> bounds(entry).upper()));

    /** Writes on which days an entry applies, since when it is known, and how certain it is. */
    public static final Form<ParameterValue> DATED = new Form<ParameterValue>()
            .day("validFrom", entry -> entry.validity().from())
            .perhapsDay("validTo", entry -> entry.validity().to())
            .day("knownFrom", ParameterValue::knownFrom)
            .word("evidence", Evidence.values(), Evidence::label, ParameterValue::evidence)
            .text("source", ParameterValue::source);

    private Json() {}

    private static EuroRange bounds(ParameterValue entry) {
        return entry.bounds().orElse(EuroRange.ZERO);
    }

    /** Returns a generator that leaves the writer open. */
    public static JsonGenerator generator(Writer target) {
        return FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        // a printer counts the levels of one document
                        return PRINTER.createInstance();
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return true;
                    }
                },
                target);
    }

    /**
     * Returns an object on one line, without blanks and without a line feed at its end.
     *
     * @param fields writes the fields of the object
     */
    public static String line(Consumer<JsonGenerator> fields) {
        return line(new StringWriter(), fields);
    }

    /**
     * Returns what the writer holds after an object on one line, without blanks and without a line feed at its end.
     *
     * @param target where it is written; an exception of it is thrown on
     * @param fields writes the fields of the object
     */
    public static String line(Writer target, Consumer<JsonGenerator> fields) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), target)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return target.toString();
    }

    /**
     * Reads an object again as far as its own fields hold single values: their text, or nothing for a null. What is nested
     * deeper is checked and left out.
     *
     * @return empty where the text is no object, or not one to its end
     */
    public static Optional<Map<String, Optional<String>>> read(String text) {
        Map<String, Optional<String>> fields = new LinkedHashMap<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                if (json.nextToken().isScalarValue()) {
                    fields.put(name, Optional.ofNullable(json.getValueAsString()));
                }
                json.skipChildren();
            }
            return json.nextToken() == null ? Optional.of(fields) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Writes an array of objects; the action writes the fields of one. */
    public static <T> void objects(JsonGenerator json, String name, Collection<T> items, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            fields.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes an array of strings. */
    public static void strings(JsonGenerator json, String name, Collection<String> items) {
        json.writeArrayPropertyStart(name);
        items.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Writes the value as a string, or null where there is none. */
    public static void optional(JsonGenerator json, String name, Optional<?> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get().toString());
        } else {
            json.writeNullProperty(name);
        }
    }

    /** Writes the amount, or null with its bounds and what is missing beside it. */
    public static void range(JsonGenerator json, String name, EuroRange amount, Collection<String> missing) {
        optional(json, name, amount.exact().map(Euro::plain));
        if (!amount.isExact()) {
            json.writeStringProperty("lower", Euro.plain(amount.lower()));
            optional(json, "upper", amount.upper().map(Euro::plain));
            strings(json, "missing", missing);
        }
    }

    /** Writes the amount; where it is not known, null and beside it its bounds under the same name. */
    public static void bounded(
            JsonGenerator json, String name, Optional<Money> exact, Optional<Money> lower, Optional<Money> upper) {
        optional(json, name, exact.map(Euro::plain));
        if (exact.isEmpty()) {
            optional(json, name + "Lower", lower.map(Euro::plain));
            optional(json, name + "Upper", upper.map(Euro::plain));
        }
    }

    /** Writes the amount; where it is not known, null and beside it its bounds under the same name. */
    public static void bounded(JsonGenerator json, String name, EuroRange amount) {
        bounded(json, name, amount.exact(), Optional.of(amount.lower()), amount.upper());
    }

    /** Writes the days that something applies to; the last is null where no end is stated. */
    public static void validity(JsonGenerator json, Validity validity) {
        json.writeStringProperty("validFrom", validity.from().toString());
        optional(json, "validTo", validity.to());
    }

    /** Returns the value as programs read it: the same in every language, codes as codes. */
    public static String plain(Value value) {
        if (value instanceof Value.Amount amount) {
            return Euro.plain(amount.money());
        }
        if (value instanceof Value.Range range) {
            return Euro.plain(range.lower()) + ".."
                    + range.upper().map(Euro::plain).orElse("");
        }
        if (value instanceof Value.Quantity quantity) {
            return quantity.number().toPlainString();
        }
        if (value instanceof Value.Day day) {
            return day.date().toString();
        }
        if (value instanceof Value.Days days) {
            return days.from() + "/" + days.to();
        }
        if (value instanceof Value.Code code) {
            return code.code();
        }
        if (value instanceof Value.Flag flag) {
            return Boolean.toString(flag.set());
        }
        if (value instanceof Value.Several several) {
            return several.values().stream().map(Json::plain).collect(Collectors.joining(", "));
        }
        return ((Value.Plain) value).words();
    }
}
