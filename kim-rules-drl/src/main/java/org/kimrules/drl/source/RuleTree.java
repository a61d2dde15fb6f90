package org.kimrules.drl.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One rule.
 *
 * @param name its name without quotes
 * @param annotations its metadata: {@code Clause} with the text {@code "B1-02"}
 * @param attributes its attributes, such as {@code salience}
 * @param patterns what it looks for, in order
 * @param others conditions of another kind, by name: {@code or}, {@code and}, {@code eval}, {@code from}, {@code accumulate},
 *     {@code forall}; patterns inside are not among {@code patterns}
 * @param consequence its statements
 * @param span where it stands, from {@code rule} to {@code end}
 */
public record RuleTree(
        String name,
        List<Piece> annotations,
        List<Piece> attributes,
        List<PatternTree> patterns,
        List<Piece> others,
        Piece consequence,
        Span span) {

    /** The annotation that names the clause of a rule. */
    public static final String CLAUSE = "Clause";

    /** Keeps copies. */
    public RuleTree {
        annotations = List.copyOf(annotations);
        attributes = List.copyOf(attributes);
        patterns = List.copyOf(patterns);
        others = List.copyOf(others);
    }

    /** Returns what a rule is called without its sentence, {@code B1-02-x}, by its whole name. */
    public static String key(String name) {
        return name.replaceFirst(":.*", "");
    }

    /** Returns the id of the clause that its metadata names. */
    public Optional<String> clause() {
        return annotations(CLAUSE).findFirst().map(clause -> clause.text().replace("\"", ""));
    }

    /** Returns the annotations of the name. */
    public Stream<Piece> annotations(String annotation) {
        return annotations.stream().filter(each -> each.name().equals(annotation));
    }
}
