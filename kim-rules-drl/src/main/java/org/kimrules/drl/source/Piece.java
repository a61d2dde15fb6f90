package org.kimrules.drl.source;

/**
 * Something of a rule file that has no tree of its own: an import, an annotation, an attribute, a consequence, a declaration.
 *
 * @param name what it is: {@code import}, {@code Clause}, {@code salience}, {@code then}, {@code function}
 * @param text what it says, without its name: {@code "B1-02"} with its quotes, {@code 10}
 * @param span where it stands, with its name; for an import the name that is imported, for a consequence its statements
 */
public record Piece(String name, String text, Span span) {

    /** The name of an import of a type. */
    public static final String IMPORT = "import";

    /** The name of an import of a method. */
    public static final String IMPORT_STATIC = "import static";

    /** Returns a part of a piece whose text is what stands there, such as a consequence. */
    Piece part(String named, int from, int to) {
        Span within = Span.of(text, from, to);
        return new Piece(
                named,
                text.substring(from, to),
                new Span(
                        span.from() + from,
                        span.from() + to,
                        span.line() + within.line() - 1,
                        within.line() == 1 ? span.column() + within.column() - 1 : within.column()));
    }
}
