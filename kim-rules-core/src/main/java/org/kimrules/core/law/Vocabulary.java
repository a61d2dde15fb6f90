package org.kimrules.core.law;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.core.text.Labels;
import org.kimrules.core.text.Text;

/**
 * The codes that a policy knows, by kind, with their labels: components, roles, services and so on. A programme brings its
 * own vocabulary; nothing in the core names one of its codes. Immutable.
 *
 * @param codes the label of each code, by kind and code, in the order of the policy
 * @param statements the kind whose codes answer a statement of a plan, by the name of the statement
 */
public record Vocabulary(Map<String, Map<String, Text>> codes, Map<String, String> statements) implements Labels {

    /** What a fact is when the plan leaves it out. No plan writes it and no id may be it. */
    public static final String UNKNOWN = "UNKNOWN";

    private static final Text UNKNOWN_LABEL = Text.of("nicht angegeben", "not stated");

    /** Keeps copies in the same order. */
    public Vocabulary {
        Map<String, Map<String, Text>> kept = new LinkedHashMap<>();
        codes.forEach(
                (kind, labels) -> kept.put(kind, java.util.Collections.unmodifiableMap(new LinkedHashMap<>(labels))));
        codes = java.util.Collections.unmodifiableMap(kept);
        statements = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(statements));
    }

    /**
     * Returns these codes and, after them, what the other vocabulary has beside. Where both have a code, its label is the
     * one given here.
     *
     * @throws IllegalArgumentException when both name a statement but not the kind of codes that answer it
     */
    public Vocabulary over(Vocabulary other) {
        Map<String, Map<String, Text>> all = new LinkedHashMap<>();
        Stream.of(this, other)
                .forEach(each -> each.codes.forEach((kind, labels) -> {
                    Map<String, Text> kept = all.computeIfAbsent(kind, any -> new LinkedHashMap<>());
                    labels.forEach(kept::putIfAbsent);
                }));
        Map<String, String> answered = new LinkedHashMap<>(statements);
        other.statements.forEach((name, kind) -> {
            String here = answered.putIfAbsent(name, kind);
            if (here != null && !here.equals(kind)) {
                throw new IllegalArgumentException(
                        "the statement `" + name + "` is answered by the codes of " + here + " and of " + kind);
            }
        });
        return new Vocabulary(all, answered);
    }

    /** Returns the codes of the kind; none where the policy does not declare the kind. */
    public Set<String> of(String kind) {
        return codes.getOrDefault(kind, Map.of()).keySet();
    }

    @Override
    public Text label(String kind, String code) {
        Text label = codes.getOrDefault(kind, Map.of()).get(code);
        if (label != null) {
            return label;
        }
        return code.equals(UNKNOWN) ? UNKNOWN_LABEL : Text.same(code);
    }
}
