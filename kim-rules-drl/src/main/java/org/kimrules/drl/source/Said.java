package org.kimrules.drl.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a consequence says: {@code insert( granted( $s, $r ) );}.
 *
 * @param word the word, {@code granted}, where it stands
 * @param facts what stands between its brackets, at the best the names of facts; none where it has no such list
 * @param text all of it but the semicolon
 */
public record Said(Piece word, List<String> facts, String text) {

    private static final Pattern INSERT = Pattern.compile("insert\\s*\\(\\s*(\\w+)(?:\\s*\\(([^()]*+)\\)\\s*\\))?");

    /** Keeps a copy. */
    public Said {
        facts = List.copyOf(facts);
    }

    /** Returns everything that the consequence of the rule inserts, also what is no word of a consequence. */
    public static Stream<Said> all(RuleTree rule) {
        Piece consequence = rule.consequence();
        return INSERT.matcher(consequence.text()).results().map(insert -> of(insert, consequence));
    }

    private static Said of(MatchResult insert, Piece consequence) {
        List<String> facts = Stream.ofNullable(insert.group(2))
                .flatMap(list -> Stream.of(list.split(",", -1)))
                .map(String::strip)
                .toList();
        return new Said(consequence.part("word", insert.start(1), insert.end(1)), facts, insert.group());
    }

    /** Returns what the rule says; empty where it is none of the words of a consequence, which others tell. */
    public static Optional<Said> of(RuleTree rule) {
        return all(rule).filter(said -> !said.facts().isEmpty()).findFirst();
    }

    /** Returns whether the consequence is this and nothing else. */
    public boolean alone(RuleTree rule) {
        String consequence = rule.consequence().text();
        return consequence.startsWith(text)
                && consequence.substring(text.length()).strip().equals(";");
    }

    /** Returns the patterns that give their names to the facts after the first, which is the subject. */
    public Stream<PatternTree> besides(RuleTree rule) {
        return IntStream.range(1, facts.size()).boxed().flatMap(fact -> pattern(rule, fact).stream());
    }

    /** Returns the pattern that gives its name to one of the facts, counted from 0. */
    public Optional<PatternTree> pattern(RuleTree rule, int fact) {
        return facts.stream()
                .skip(fact)
                .findFirst()
                .flatMap(name -> rule.patterns().stream()
                        .filter(pattern ->
                                pattern.binding().filter(name::equals).isPresent())
                        .findFirst());
    }
}
