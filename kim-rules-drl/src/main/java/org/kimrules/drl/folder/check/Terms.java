package org.kimrules.drl.folder.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.law.Clause;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.Source;

/** No clause is in force longer than its document; a clause may be older than the document that says it again. */
final class Terms {

    private final Layer layer;
    private final Faults faults;

    Terms(Layer layer, Faults faults) {
        this.layer = layer;
        this.faults = faults;
    }

    void check() {
        Map<String, LocalDate> ends = new HashMap<>();
        layer.documents()
                .values()
                .forEach(each -> each.document()
                        .validity()
                        .to()
                        .ifPresent(end -> ends.put(each.document().id(), end)));
        layer.clauses()
                .forEach((file, clause) -> Optional.ofNullable(ends.get(clause.document()))
                        .filter(end -> clause.validity()
                                .to()
                                .filter(last -> !last.isAfter(end))
                                .isEmpty())
                        .ifPresent(end -> outlasting(layer.named(file), clause, end)));
    }

    private void outlasting(Source source, Clause clause, LocalDate end) {
        faults.add(source.fault(
                ProblemCode.CONTRADICTION,
                source.line("validity:"),
                "validity",
                "a clause in force "
                        + clause.validity().to().map(last -> "until " + last).orElse("without an end"),
                "to: " + end + " or before, as " + clause.document() + " ends"));
    }
}
