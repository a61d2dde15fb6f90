package org.kimrules.drl.fit;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.drl.glossary.FactTypes;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.RuleSource;
import org.kimrules.drl.source.Span;
import org.kimrules.drl.trial.Comparison;

/**
 * The words that rules may put in quotes: codes, and the names of statements, clauses and parameters. Where a property has
 * codes of a kind, or is named like one, it is compared with codes of that kind only. A word that is none never fires a rule, or always.
 *
 * @param codes the codes by kind
 * @param names the names of statements, the ids of clauses and the keys of parameters
 */
public record RuleWords(Map<String, Set<String>> codes, Set<String> names) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    /** Keeps copies. */
    public RuleWords {
        codes = Map.copyOf(codes);
        names = Set.copyOf(names);
    }

    /**
     * A word that is none of those that may stand at its place.
     *
     * @param word the word, without its quotes
     * @param kind the kind of codes that it should be of; empty where any word of the policy may stand
     * @param known what may stand there, sorted
     * @param span where it stands, without its quotes
     */
    public record Misspelt(String word, Optional<String> kind, Set<String> known, Span span) {}

    /** Returns the words of the file that are none, in the order of the file. */
    public Stream<Misspelt> misspelt(RuleSource file) {
        return file.rules().stream()
                .flatMap(rule -> rule.patterns().stream())
                .flatMap(pattern -> pattern.constraints().stream()
                        .flatMap(constraint -> misspelt(pattern.type(), constraint, file.text())));
    }

    private Stream<Misspelt> misspelt(String type, ConstraintTree constraint, String text) {
        return QUOTED.matcher(text)
                .region(constraint.span().from(), constraint.span().to())
                .results()
                .flatMap(found -> misspelt(
                        found.group(1),
                        kind(type, constraint, found.group()),
                        Span.of(text, found.start(1), found.end(1)))
                        .stream());
    }

    private Optional<Misspelt> misspelt(String word, Optional<String> kind, Span span) {
        Set<String> known = kind.map(this::ofKind).orElseGet(this::all);
        return known.contains(word) || word.equals(Vocabulary.UNKNOWN)
                ? Optional.empty()
                : Optional.of(new Misspelt(word, kind, known, span));
    }

    /** Returns the kind of codes that the literal is compared with, where its property is known to have such or is named like one. */
    private Optional<String> kind(String type, ConstraintTree constraint, String literal) {
        return constraint.anyOf().stream()
                .filter(comparison -> comparison.operands().contains(literal))
                .map(Comparison::property)
                .findFirst()
                .map(property -> FactTypes.code(type, property)
                        .orElseGet(() -> property.substring(property.lastIndexOf('.') + 1)))
                .filter(codes::containsKey);
    }

    private Set<String> ofKind(String kind) {
        return new TreeSet<>(Objects.requireNonNull(codes.get(kind)));
    }

    private Set<String> all() {
        Set<String> all = new TreeSet<>(names);
        codes.values().forEach(all::addAll);
        return all;
    }
}
