package org.kimrules.core.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kimrules.core.data.Codes;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;

/** All parameters of a policy by key. Immutable. */
public final class ParameterBook {

    private final Map<String, Parameter> parameters = new TreeMap<>();
    private final List<Parameter> sorted;

    /**
     * Creates the book.
     *
     * @throws IllegalArgumentException when a key occurs twice
     */
    public ParameterBook(List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            if (this.parameters.put(parameter.key(), parameter) != null) {
                throw new IllegalArgumentException("the parameter `" + parameter.key() + "` is declared twice");
            }
        }
        this.sorted = List.copyOf(this.parameters.values());
    }

    /** Returns all parameters, sorted by key. */
    public List<Parameter> parameters() {
        return sorted;
    }

    /** Returns the parameter with the key, if there is one. */
    public Optional<Parameter> find(String key) {
        return Optional.ofNullable(parameters.get(key));
    }

    /**
     * Refuses the keys of what is no amount of the policy: nothing else can be assumed.
     *
     * @throws IllegalArgumentException that names each of them and says what there is
     */
    public void checkAmounts(Collection<String> keys) {
        String strange = keys.stream()
                .filter(key -> !amounts().contains(key))
                .map(key -> "`" + key + "` is no amount of the policy; "
                        + Codes.expected(key, amounts()).in(Language.EN))
                .collect(Collectors.joining("; "));
        if (!strange.isEmpty()) {
            throw new IllegalArgumentException(strange);
        }
    }

    private List<String> amounts() {
        return sorted.stream()
                .filter(parameter -> parameter.unit() == Unit.EUR)
                .map(Parameter::key)
                .toList();
    }

    /** Returns the days on which some known value starts to apply or has just ended. */
    public SortedSet<LocalDate> changes(AsOf asOf) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Parameter parameter : sorted) {
            for (ParameterValue value : parameter.history()) {
                if (asOf.knows(value.knownFrom())) {
                    days.add(value.validity().from());
                    value.validity().to().ifPresent(end -> days.add(end.plusDays(1)));
                }
            }
        }
        return days;
    }
}
