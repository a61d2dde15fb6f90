package org.kimrules.authoring.mutation.mutant;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.drl.folder.PolicyFolder;

/** Knows which other word of the same kind could stand in the place of one: another service, clause, figure or statement. */
final class Constants {

    private final PolicyFolder folder;

    Constants(PolicyFolder folder) {
        this.folder = folder;
    }

    /** Returns the next word of the same kind that is not among those that the comparison names already. */
    Optional<String> another(Comparand comparand, String word) {
        return family(comparand, word).flatMap(words -> next(words, word, comparand.words()));
    }

    private static Optional<String> next(List<String> words, String word, Collection<String> taken) {
        int here = words.indexOf(word);
        return Stream.concat(words.stream().skip(here + 1L), words.stream().limit(Math.max(here, 0)))
                .filter(each -> !taken.contains(each))
                .findFirst();
    }

    private Optional<List<String>> family(Comparand comparand, String word) {
        return switch (comparand.property()) {
            case "law" -> Optional.empty();
            case "clause" ->
                Optional.of(folder.register().clauses().stream().map(Clause::id).toList());
            case "key" -> folder.parameters().find(word).map(this::sameUnit);
            case "name" ->
                Optional.of(List.copyOf(folder.vocabulary().statements().keySet()));
            default -> codes(comparand);
        };
    }

    private List<String> sameUnit(Parameter parameter) {
        return folder.parameters().parameters().stream()
                .filter(other -> other.unit() == parameter.unit())
                .map(Parameter::key)
                .toList();
    }

    /** The kind is that of the property's name, or the first that has all the codes. */
    private Optional<List<String>> codes(Comparand comparand) {
        Vocabulary vocabulary = folder.vocabulary();
        List<String> known = comparand.words().stream()
                .filter(word -> !word.equals(Vocabulary.UNKNOWN))
                .toList();
        String property = comparand.property().replaceAll(".*\\.", "");
        return Stream.concat(Stream.of(property), vocabulary.codes().keySet().stream())
                .filter(kind ->
                        !vocabulary.of(kind).isEmpty() && vocabulary.of(kind).containsAll(known))
                .filter(kind -> kind.equals(property) || !known.isEmpty())
                .findFirst()
                .map(kind -> List.copyOf(vocabulary.of(kind)));
    }
}
