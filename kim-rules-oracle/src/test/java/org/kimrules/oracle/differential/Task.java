package org.kimrules.oracle.differential;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.Problems;
import org.kimrules.core.time.AsOf;
import org.kimrules.oracle.drawn.Tree;

/**
 * What several engines are asked, as one document that can be kept in a file, made smaller and asked again.
 *
 * @param found what was found with it, for people
 * @param asOf what is known
 * @param figures the files of the parameters that are other than the policy has them
 * @param plan the document of the plan
 */
record Task(String found, AsOf asOf, List<Node> figures, Node plan) {

    /**
     * Reads the document of a task.
     *
     * @throws org.kimrules.core.data.InvalidInputException when it is none; the plan in it is not read yet
     */
    static Task read(Node document) {
        Problems problems = new Problems();
        Task task = Fields.read(document, "", problems, Task::of);
        problems.throwIfAny();
        return task;
    }

    private static Task of(Fields fields) {
        SortedMap<String, EuroRange> assumed = new TreeMap<>();
        fields.list("assumed", each -> assumed.put(each.id("figure"), amount(each)));
        return new Task(
                fields.text("found"),
                new AsOf(fields.day("knownOn").orElseThrow(), assumed),
                fields.list("figures", Fields::whole),
                fields.section("plan", Fields::whole).orElseThrow());
    }

    private static EuroRange amount(Fields fields) {
        return new EuroRange(
                euros(fields, "lower").orElseThrow(), fields.has("upper") ? euros(fields, "upper") : Optional.empty());
    }

    private static Optional<Money> euros(Fields fields, String name) {
        return fields.decimal(name, 2).map(amount -> Euro.of(amount.setScale(2)));
    }

    /** Returns the document that reads as this. */
    Node document() {
        return new Tree()
                .with("found", found)
                .with("knownOn", asOf.knownOn())
                .with(
                        "assumed",
                        asOf.assumptions().entrySet().stream()
                                .map(one -> assumed(one.getKey(), one.getValue()))
                                .toList())
                .with("figures", figures)
                .with("plan", plan)
                .node();
    }

    private static Node assumed(String key, EuroRange amount) {
        Tree tree = new Tree().with("figure", key).with("lower", Euro.plain(amount.lower()));
        amount.upper().ifPresent(upper -> tree.with("upper", Euro.plain(upper)));
        return tree.node();
    }
}
