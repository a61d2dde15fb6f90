package org.kimrules.oracle.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.time.AsOf;

/** Every parameter of a policy on every day, one table for each state of knowledge. Immutable. */
public final class Figures {

    private final List<Parameter> parameters;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Long> owners = new HashMap<>();
    private final List<LocalDate> days;
    private final long[] publications;
    private final List<FigureTable> tables = new ArrayList<>();

    /**
     * Makes the tables.
     *
     * @param components the codes of the components; a figure whose key starts with one belongs to it alone
     */
    public Figures(ParameterBook book, Iterable<String> components) {
        this.parameters = book.parameters();
        for (String component : components) {
            owners.put(component, 1L << (owners.size() + 1));
        }
        SortedSet<LocalDate> changes = new TreeSet<>();
        SortedSet<LocalDate> published = new TreeSet<>();
        for (Parameter parameter : parameters) {
            places.put(parameter.key(), places.size());
            for (ParameterValue value : parameter.history()) {
                changes.add(value.validity().from());
                value.validity().to().ifPresent(end -> changes.add(end.plusDays(1)));
                published.add(value.knownFrom());
            }
        }
        this.days = List.copyOf(changes);
        this.publications = published.stream().mapToLong(LocalDate::toEpochDay).toArray();
        tables.add(table(AsOf.knownOn(LocalDate.MIN)));
        published.forEach(day -> tables.add(table(AsOf.knownOn(day))));
    }

    private FigureTable table(AsOf asOf) {
        return new FigureTable(this, days, asOf);
    }

    List<Parameter> parameters() {
        return parameters;
    }

    /** Returns what was known; what is assumed needs a table of its own. */
    public FigureTable known(AsOf asOf) {
        if (!asOf.assumptions().isEmpty()) {
            return table(asOf);
        }
        int place = Arrays.binarySearch(publications, asOf.knownOn().toEpochDay());
        return tables.get(place >= 0 ? place + 1 : -place - 1);
    }

    /**
     * Returns the place of a parameter in every row.
     *
     * @throws IllegalArgumentException when the policy has no such parameter
     */
    public int place(String key) {
        Integer place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException("no parameter `" + key + "`");
        }
        return place;
    }

    /** Returns the bits of the figures that cut a position of the component: its own and those of no component. */
    public long cutting(String component) {
        return 1L | owners.getOrDefault(component, 1L);
    }

    long owner(Parameter parameter) {
        String key = parameter.key();
        return owners.getOrDefault(key.substring(0, key.indexOf('.')), 1L);
    }
}
