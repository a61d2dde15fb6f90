package org.kimrules.drl.fit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kimrules.core.data.Node;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.glossary.FactTypes;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.RuleTree;
import org.kimrules.drl.trial.Trial.Wanted;

/** The names in braces of messages: what whoever says a message has of its subject. One that is not there stops the assessment. */
public final class Placeholders {

    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

    /** What is computed after the rules of a stage, by the stage. */
    private static final Map<Stage, Set<String>> COMPUTED =
            Map.of(Stage.GRANT, Set.of("amount", "chance"), Stage.LIMIT, Set.of("share"));

    private Placeholders() {}

    /**
     * A name that is none of those that may stand in the message.
     *
     * @param name the name, without its braces
     * @param known what may stand there, sorted
     * @param line the line that it stands in
     */
    public record Unknown(String name, Set<String> known, int line) {

        /** Returns the name as it stands in the message. */
        public String written() {
            return "{" + name + "}";
        }
    }

    /** Returns what the message of a rule may name: what its facts state, what it binds, and what is computed after its stage. */
    public static Set<String> of(Stage stage, RuleTree rule) {
        Set<String> names = computed(stage);
        rule.patterns().stream()
                .filter(pattern -> pattern.wanted() == Wanted.ONE)
                .forEach(pattern -> {
                    names.addAll(FactTypes.stated(pattern.type()));
                    pattern.constraints().stream()
                            .map(ConstraintTree::binding)
                            .flatMap(Optional::stream)
                            .map(name -> name.substring(1))
                            .forEach(names::add);
                });
        return names;
    }

    /** Returns what is computed after the rules of the stage, sorted. */
    static Set<String> computed(Stage stage) {
        return new TreeSet<>(COMPUTED.getOrDefault(stage, Set.of()));
    }

    /**
     * Returns what the message of a clause may name that no rule answers: what its subject states, its authority, and the codes that it
     * asks for.
     *
     * @param kinds the kinds of the codes that it asks for
     */
    public static Set<String> of(SubjectKind subject, Set<String> kinds, boolean authority) {
        Set<String> names = new TreeSet<>(FactTypes.stated(StageFacts.type(subject)));
        names.addAll(kinds);
        if (authority) {
            names.add("authority");
        }
        return names;
    }

    /** Returns the names that the message has in any language and may not have, in the order of the file. */
    public static Stream<Unknown> unknown(Node message, Set<String> known) {
        return message instanceof Node.Mapping languages
                ? languages.entries().stream()
                        .map(Node.Entry::value)
                        .filter(Node.Scalar.class::isInstance)
                        .flatMap(words -> unknown((Node.Scalar) words, known))
                : Stream.of();
    }

    private static Stream<Unknown> unknown(Node.Scalar words, Set<String> known) {
        return NAMED.matcher(words.text())
                .results()
                .map(name -> name.group(1))
                .filter(name -> !known.contains(name))
                .map(name -> new Unknown(name, known, words.line()));
    }
}
