package org.kimrules.drl.oracle;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.law.Effect;
import org.kimrules.core.law.SubjectKind;

/** The clauses that rules answer, with the subject, the effect and the component that the specification gives each. */
enum CodedClause {
    B3_01(SubjectKind.POSITION, Effect.REFUSE, "B3"),
    B3_02(SubjectKind.POSITION, Effect.REFUSE, "B3"),
    B1_01(SubjectKind.POSITION, Effect.REFUSE, "B1"),
    B1_02(SubjectKind.POSITION, Effect.REFUSE, "B1"),
    B1_03(SubjectKind.POSITION, Effect.REFUSE, "B1"),
    B1_04(SubjectKind.POSITION, Effect.RESERVE, "B1"),
    B1_05(SubjectKind.PLAN, Effect.WARN, "B1"),
    B2_01(SubjectKind.POSITION, Effect.REFUSE, "B2"),
    B2_02(SubjectKind.POSITION, Effect.REFUSE, "B2"),
    B2_03(SubjectKind.POSITION, Effect.NOTE, "B2"),
    B2_04(SubjectKind.POSITION, Effect.REFUSE, "B2"),
    B2_05(SubjectKind.POSITION, Effect.WARN, "B2"),
    B2_06(SubjectKind.POSITION, Effect.WARN, "B2"),
    B2_07(SubjectKind.POSITION, Effect.WARN, "B2"),
    B2_08(SubjectKind.POSITION, Effect.RESERVE, "B2"),
    B2_09(SubjectKind.PLAN, Effect.WARN, "B2"),
    B2_10(SubjectKind.POSITION, Effect.WARN, "B2"),
    B2_11(SubjectKind.COMPONENT_YEAR, Effect.WARN, "B2"),
    KIM_03(SubjectKind.POSITION, Effect.WARN),
    GL_02(SubjectKind.YEAR, Effect.REFUSE),
    BUD_01(SubjectKind.LINE_YEAR, Effect.WARN),
    BUD_02(SubjectKind.POSITION, Effect.NOTE),
    BUD_03(SubjectKind.LINE, Effect.WARN),
    BUD_04(SubjectKind.UNIT_YEAR, Effect.WARN),
    BUD_05(SubjectKind.CLAIM, Effect.WARN),
    BUD_07(SubjectKind.YEAR, Effect.NOTE),
    DEC_01(SubjectKind.PLAN, Effect.WARN),
    DEC_02(SubjectKind.PLAN, Effect.WARN),
    DEC_03(SubjectKind.POSITION, Effect.WARN),
    DEC_04(SubjectKind.MEETING, Effect.NOTE),
    DEC_05(SubjectKind.RESERVATION, Effect.RESERVE);

    private final SubjectKind subject;
    private final Effect effect;
    private final Optional<String> component;

    CodedClause(SubjectKind subject, Effect effect) {
        this.subject = subject;
        this.effect = effect;
        this.component = Optional.empty();
    }

    CodedClause(SubjectKind subject, Effect effect, String component) {
        this.subject = subject;
        this.effect = effect;
        this.component = Optional.of(component);
    }

    /** Returns the clause with the id, if rules answer it. */
    static Optional<CodedClause> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    String id() {
        return name().replace('_', '-');
    }

    Effect effect() {
        return effect;
    }

    /** Returns whether the clause pays a grant instead of checking something. */
    boolean pays() {
        return this == B3_01 || this == B1_03 || this == B2_01;
    }

    boolean appliesTo(SubjectKind kind, Map<String, Set<String>> traits) {
        return subject == kind
                && component
                        .map(code -> traits.getOrDefault("component", Set.of()).contains(code))
                        .orElse(true);
    }
}
