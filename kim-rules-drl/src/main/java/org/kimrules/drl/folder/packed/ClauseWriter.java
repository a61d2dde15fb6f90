package org.kimrules.drl.folder.packed;

import java.util.TreeMap;
import org.kimrules.core.law.Clause;
import org.kimrules.core.remedy.Declared;

/** Writes clauses. {@link ClauseReader} reads the same, field by field. */
final class ClauseWriter {

    private final Out out;
    private final LayerWriter layer;

    ClauseWriter(Out out, LayerWriter layer) {
        this.out = out;
        this.layer = layer;
    }

    void clause(Clause clause) {
        out.text(clause.id());
        out.text(clause.document());
        layer.text(clause.title());
        layer.text(clause.sentence());
        out.text(clause.locator());
        out.constant(clause.evidence());
        out.constant(clause.status());
        out.constant(clause.subject());
        layer.codes(clause.applies());
        out.constant(clause.effect());
        out.optional(clause.counts(), out::constant);
        out.optional(clause.item(), out::text);
        out.optional(clause.authority(), out::text);
        layer.validity(clause.validity());
        out.list(clause.supersedes(), out::text);
        out.map(new TreeMap<>(clause.messages()), layer::text);
        out.map(new TreeMap<>(clause.remedies()), remedies -> out.list(remedies, this::remedy));
    }

    private void remedy(Declared remedy) {
        out.constant(remedy.kind());
        out.optional(remedy.field(), out::constant);
        out.list(remedy.names(), out::text);
        out.optional(remedy.words(), layer::text);
    }
}
