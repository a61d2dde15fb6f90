package org.kimrules.drl.folder.packed;

import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Clause.Counting;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Effect;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.remedy.Declared;
import org.kimrules.core.remedy.Field;
import org.kimrules.core.remedy.Remedy.Kind;

/** Reads what {@link ClauseWriter} wrote. */
final class ClauseReader {

    private final In in;
    private final LayerReader layer;

    ClauseReader(In in, LayerReader layer) {
        this.in = in;
        this.layer = layer;
    }

    Clause clause() {
        return new Clause(
                in.text(),
                in.text(),
                layer.text(),
                layer.text(),
                in.text(),
                in.constant(Evidence.class),
                in.constant(ClauseStatus.class),
                in.constant(SubjectKind.class),
                layer.codes(),
                in.constant(Effect.class),
                in.optional(() -> in.constant(Counting.class)),
                in.optional(in::text),
                in.optional(in::text),
                layer.validity(),
                in.list(in::text),
                in.map(layer::text),
                in.map(() -> in.list(this::remedy)));
    }

    private Declared remedy() {
        return new Declared(
                in.constant(Kind.class),
                in.optional(() -> in.constant(Field.class)),
                in.list(in::text),
                in.optional(layer::text));
    }
}
