package org.kimrules.drl.fit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kimrules.drl.source.PatternTree;
import org.kimrules.drl.source.RuleTree;

/**
 * What a rule says: {@code insert( granted( $s, $r ) );}.
 *
 * @param word the word, {@code granted}
 * @param facts the names of the facts that it is said of, with the dollar sign
 */
record Said(String word, List<String> facts) {

    private static final Pattern INSERT = Pattern.compile("insert\\s*\\(\\s*(\\w+)\\s*\\(([^()]*)\\)\\s*\\)");

    /** Returns what the rule says; empty where it is none of the words of a consequence, which others tell. */
    static Optional<Said> of(RuleTree rule) {
        Matcher insert = INSERT.matcher(rule.consequence().text());
        return insert.find()
                ? Optional.of(new Said(
                        insert.group(1), List.of(insert.group(2).strip().split("\\s*,\\s*", -1))))
                : Optional.empty();
    }

    /** Returns the pattern that gives its name to one of the facts, counted from 0. */
    Optional<PatternTree> pattern(RuleTree rule, int fact) {
        return facts.stream()
                .skip(fact)
                .findFirst()
                .flatMap(name -> rule.patterns().stream()
                        .filter(pattern ->
                                pattern.binding().filter(name::equals).isPresent())
                        .findFirst());
    }
}
