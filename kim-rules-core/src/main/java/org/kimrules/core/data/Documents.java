package org.kimrules.core.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.kimrules.core.text.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Reads YAML and JSON files into trees, within stated limits: 16 MiB, 50 levels, UTF-8 without byte order mark. */
public final class Documents {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** The deepest nesting that is read. */
    public static final int MAX_DEPTH = 50;

    /** The longest line of YAML, in characters; JSON may stand on one line. */
    public static final int MAX_LINE = 256 * 1024;

    /** The longest number, in characters. */
    public static final int MAX_NUMBER = 30;

    /** The longest text, in characters. */
    public static final int MAX_TEXT = 1000;

    /** The longest id, in characters. */
    public static final int MAX_ID = 80;

    /** The largest number of things that may be counted. */
    public static final int MAX_COUNT = 1_000_000_000;

    /** The first year that a document may speak of. */
    public static final int FIRST_YEAR = 1990;

    /** The last year that a document may speak of. */
    public static final int LAST_YEAR = 2100;

    static final Text SHORT_NUMBER =
            Text.of("höchstens " + MAX_NUMBER + " Zeichen", "at most " + MAX_NUMBER + " characters");

    static final Text NESTING = Text.of("höchstens " + MAX_DEPTH + " Ebenen", "at most " + MAX_DEPTH + " levels");

    private Documents() {}

    /** What writes JSON is some seventy classes; who only reads YAML does not pay for them at the start. */
    private static final class Writing {
        static final JsonFactory FACTORY = new JsonFactory();
    }

    /** Returns whether a file of that name is read as JSON; capital letters make no difference. */
    public static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** Returns whether a document may speak of the year. */
    public static boolean mayName(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /**
     * Reads a file. A name that ends in {@code .json} is read as JSON, every other as YAML.
     *
     * @throws InvalidInputException when the file can't be read, is too large or is neither
     */
    public static Node read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(decode(in.readNBytes(MAX_BYTES + 1)), isJson(file.toString()));
        } catch (IOException e) {
            throw refused(
                    ProblemCode.FILE_UNREADABLE, file.toString(), Text.of("eine lesbare Datei", "a readable file"));
        }
    }

    /**
     * Parses YAML.
     *
     * @throws InvalidInputException when it is none, with every problem that was found up to the place it broke
     */
    public static Node yaml(String text) {
        return parse(text, false);
    }

    /**
     * Parses JSON.
     *
     * @throws InvalidInputException when it is none
     */
    public static Node json(String text) {
        return parse(text, true);
    }

    private static Node parse(String text, boolean json) {
        Problems problems = new Problems();
        Node node = json ? new JsonTree(problems).parse(text) : new YamlTree(problems).parse(text);
        problems.throwIfAny();
        return node;
    }

    /**
     * Decodes UTF-8 strictly.
     *
     * @throws InvalidInputException when the bytes are too many or something else than UTF-8
     */
    public static String decode(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw refused(
                    ProblemCode.FILE_TOO_LARGE,
                    "> " + MAX_BYTES,
                    Text.of("höchstens " + MAX_BYTES + " Bytes", "at most " + MAX_BYTES + " bytes"));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (!text.startsWith("\uFEFF")) {
                return text;
            }
        } catch (CharacterCodingException e) {
            throw refused(ProblemCode.ENCODING, "", Text.of("UTF-8 ohne BOM", "UTF-8 without byte order mark"));
        }
        throw refused(ProblemCode.ENCODING, "BOM", Text.of("UTF-8 ohne BOM", "UTF-8 without byte order mark"));
    }

    private static InvalidInputException refused(ProblemCode code, String value, Text expected) {
        return new InvalidInputException(
                java.util.List.of(new Problem(code, "", java.util.OptionalInt.empty(), value, expected)));
    }

    /** Returns the tree as JSON on one line. */
    public static String written(Node node) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = Writing.FACTORY.createGenerator(ObjectWriteContext.empty(), written)) {
            write(node, json);
        }
        return written.toString();
    }

    /** Writes the tree as it is: scalars of each type as JSON has them. */
    public static void write(Node node, JsonGenerator json) {
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
