package org.kimrules.drl.source;

import java.util.List;

/**
 * A rule file, taken apart by the parser that compiles it. Immutable.
 *
 * <pre>
 * RuleSource source = RuleSource.parse("law/x/B1-02/check.drl", text);
 * Span place = source.rules().get(0).patterns().get(0).constraints().get(1).span();
 * String mutated = place.replace(text, "employer != \"OTHER\"");
 * </pre>
 *
 * @param file its path as people know it
 * @param text its text
 * @param rulePackage its package; empty where the file is refused
 * @param imports its imports
 * @param declarations what else it declares: {@code global}, {@code function}, {@code declare}, {@code query} or the name of an
 *     attribute of all its rules
 * @param rules its rules; none where the file is refused
 * @param faults why the parser refuses the file; empty where it does not
 */
public record RuleSource(
        String file,
        String text,
        String rulePackage,
        List<Piece> imports,
        List<Piece> declarations,
        List<RuleTree> rules,
        List<Fault> faults) {

    /** What is said of a file that no parser is asked about. */
    static final String TOO_DEEP = "the file is too long or nested too deeply to be parsed";

    /**
     * A reason for which the parser refuses a file.
     *
     * @param line the line, counted from 1
     * @param column the column, counted from 1
     * @param message what the parser says
     */
    public record Fault(int line, int column, String message) {}

    /** Keeps copies. */
    public RuleSource {
        imports = List.copyOf(imports);
        declarations = List.copyOf(declarations);
        rules = List.copyOf(rules);
        faults = List.copyOf(faults);
    }

    /** Parses the text of a rule file. */
    public static RuleSource parse(String file, String text) {
        return new RuleParser(file, text).parse();
    }

    /** Returns whether the file is too long or too deep for the parser to be asked. */
    public boolean tooDeep() {
        return faults.stream().anyMatch(fault -> fault.message().equals(TOO_DEEP));
    }

    /** Returns whether the parser takes the file. */
    public boolean sound() {
        return faults.isEmpty();
    }
}
