package org.kimrules.core.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.Node.Scalar;
import org.kimrules.core.data.Node.Scalar.Type;

/** Named values while a document is put together in memory. A name that is set twice is a problem, as it is in a file. */
final class Section {

    private final List<Node.Entry> entries = new ArrayList<>();

    Section copy() {
        Section copy = new Section();
        copy.entries.addAll(entries);
        return copy;
    }

    Section text(String name, String value) {
        return node(name, scalar(value));
    }

    /** A number as a file would hold it; whether it is one is checked by the reader. */
    Section number(String name, String value) {
        return node(name, new Scalar(0, Type.NUMBER, value));
    }

    /** An amount in another currency is written as what it is, so that the reader refuses it. */
    Section amount(String name, Money value) {
        boolean euros = value.getCurrencyUnit().equals(Euro.ZERO.getCurrencyUnit());
        return euros ? number(name, Euro.plain(value)) : text(name, value.toString());
    }

    Section flag(String name, boolean value) {
        return node(name, new Scalar(0, Type.FLAG, String.valueOf(value)));
    }

    Section day(String name, LocalDate value) {
        return text(name, value.toString());
    }

    /** The order of the days is checked by the reader. */
    Section period(String name, LocalDate from, LocalDate to) {
        return section(name, new Section().day("from", from).day("to", to));
    }

    Section texts(String name, Collection<String> values) {
        return node(
                name, new Node.Sequence(0, values.stream().map(Section::scalar).toList()));
    }

    Section years(String name, Collection<Integer> years) {
        return node(
                name,
                new Node.Sequence(
                        0,
                        years.stream()
                                .map(year -> (Node) new Scalar(0, Type.NUMBER, year.toString()))
                                .toList()));
    }

    Section sections(String name, List<Section> sections) {
        return node(
                name,
                new Node.Sequence(0, sections.stream().map(Section::toNode).toList()));
    }

    Section section(String name, Section section) {
        return node(name, section.toNode());
    }

    private static Node scalar(String value) {
        return new Scalar(0, Type.TEXT, value);
    }

    private Section node(String name, Node value) {
        entries.add(new Node.Entry(0, name, value));
        return this;
    }

    Node toNode() {
        return new Node.Mapping(0, entries);
    }
}
