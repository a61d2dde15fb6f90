package org.kimrules.core.signing;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.erdtman.jcs.JsonCanonicalizer;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.data.Problems;
import org.kimrules.core.text.Text;

/** The one form of JSON that bytes can be compared in (RFC 8785): sorted names, no blanks, one way to write each value. */
public final class Canonical {

    private Canonical() {}

    /** Returns an object of the named values. */
    public static Node.Mapping object(Map<String, ? extends Node> fields) {
        return new Node.Mapping(
                0,
                fields.entrySet().stream()
                        .map(field -> new Node.Entry(0, field.getKey(), field.getValue()))
                        .toList());
    }

    /** Returns an array. */
    public static Node array(List<? extends Node> items) {
        return new Node.Sequence(0, List.copyOf(items));
    }

    /** Returns a string. */
    public static Node text(String text) {
        return new Node.Scalar(0, Node.Scalar.Type.TEXT, text);
    }

    /** Returns a whole number; one that other programs can hold has at most 15 digits. */
    static Node number(long number) {
        return new Node.Scalar(0, Node.Scalar.Type.NUMBER, Long.toString(number));
    }

    /**
     * Returns the canonical bytes of the tree, in UTF-8.
     *
     * @throws IllegalArgumentException when an object has a name twice, or a number is none that JSON can hold
     */
    public static byte[] bytes(Node node) {
        try {
            return new JsonCanonicalizer(Documents.written(node)).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Refuses a file that says what the tree says in other bytes. Two files that say the same would otherwise both be signed.
     *
     * @param what the document, for the message
     * @throws InvalidInputException when the file is not the canonical one
     */
    public static void refuseOther(byte[] file, Node root, Text what) {
        Text right = Text.of(
                what.de() + " in der kanonischen Form nach RFC 8785, Byte für Byte",
                what.en() + " in the canonical form of RFC 8785, byte for byte");
        Problems problems = new Problems();
        try {
            int differs = Arrays.mismatch(file, bytes(root));
            if (differs >= 0) {
                problems.add(ProblemCode.SYNTAX, "byte " + differs, right);
            }
        } catch (IllegalArgumentException e) {
            problems.add(ProblemCode.SYNTAX, String.valueOf(e.getMessage()), right);
        }
        problems.throwIfAny();
    }

    /**
     * Reads a canonical file that says which format it has.
     *
     * @param format what its field {@code format} has to say
     * @param what the document, for messages
     * @param reader asks for every other field
     * @throws InvalidInputException with every problem, or when the file is not written byte for byte as here
     */
    static <T> T read(byte[] file, String format, Text what, Function<Fields, T> reader) {
        Node root = Documents.json(Documents.decode(file));
        Problems problems = new Problems();
        T read = Fields.read(root, "", problems, fields -> {
            if (!fields.text("format").equals(format)) {
                fields.problem(ProblemCode.CODE_UNKNOWN, "format", Text.same(format));
            }
            return reader.apply(fields);
        });
        problems.throwIfAny();
        refuseOther(file, root, what);
        return read;
    }
}
