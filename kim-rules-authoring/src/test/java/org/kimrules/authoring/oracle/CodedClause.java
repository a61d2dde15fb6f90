package org.kimrules.authoring.oracle;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.law.Effect;
import org.kimrules.core.law.SubjectKind;

/**
 * The clauses that rules answer, with the subject and the effect that the specification gives each, and the codes that a
 * subject must have for it.
 */
enum CodedClause {
    B3_01(SubjectKind.POSITION, Effect.REFUSE, "component=B3"),
    B3_02(SubjectKind.POSITION, Effect.REFUSE, "component=B3"),
    B3_05(SubjectKind.POSITION, Effect.REFUSE, "component=B3"),
    B1_01(SubjectKind.POSITION, Effect.REFUSE, "component=B1"),
    B1_02(SubjectKind.POSITION, Effect.REFUSE, "component=B1"),
    B1_03(SubjectKind.POSITION, Effect.REFUSE, "component=B1"),
    B1_04(SubjectKind.POSITION, Effect.RESERVE, "component=B1"),
    B1_05(SubjectKind.PLAN, Effect.WARN, "component=B1"),
    B2_01(SubjectKind.POSITION, Effect.REFUSE, "component=B2"),
    B2_02(SubjectKind.POSITION, Effect.REFUSE, "component=B2"),
    B2_03(SubjectKind.POSITION, Effect.NOTE, "component=B2"),
    B2_04(SubjectKind.POSITION, Effect.REFUSE, "component=B2"),
    B2_05(SubjectKind.POSITION, Effect.WARN, "component=B2"),
    B2_06(SubjectKind.POSITION, Effect.WARN, "component=B2"),
    B2_07(SubjectKind.POSITION, Effect.WARN, "component=B2"),
    B2_08(SubjectKind.POSITION, Effect.RESERVE, "component=B2"),
    B2_09(SubjectKind.PLAN, Effect.WARN, "component=B2"),
    B2_10(SubjectKind.POSITION, Effect.WARN, "component=B2"),
    B2_11(SubjectKind.COMPONENT_YEAR, Effect.WARN, "component=B2"),
    KIM_03(SubjectKind.POSITION, Effect.WARN),
    D1_01(SubjectKind.POSITION, Effect.REFUSE, "component=B1", "municipality=DISTRICT|INDEPENDENT_CITY"),
    D1_02(SubjectKind.POSITION, Effect.REFUSE, "component=B1", "role=COORDINATION"),
    D1_03(SubjectKind.POSITION, Effect.REFUSE, "component=B1", "role=ADMINISTRATIVE_ASSISTANCE"),
    D1_04(SubjectKind.POSITION, Effect.REFUSE, "component=B1"),
    D1_05(SubjectKind.POSITION, Effect.REFUSE, "component=B1", "role=COORDINATION|ADMINISTRATIVE_ASSISTANCE"),
    D1_06(SubjectKind.POSITION, Effect.WARN, "component=B1"),
    O1_01(SubjectKind.POSITION, Effect.REFUSE, "component=B1", "role=COORDINATION", "municipality=DISTRICT"),
    O1_02(SubjectKind.POSITION, Effect.REFUSE, "component=B1", "role=COORDINATION", "municipality=INDEPENDENT_CITY"),
    O1_03(
            SubjectKind.POSITION,
            Effect.REFUSE,
            "component=B1",
            "role=ADMINISTRATIVE_ASSISTANCE",
            "municipality=DISTRICT|INDEPENDENT_CITY"),
    O1_04(
            SubjectKind.POSITION,
            Effect.REFUSE,
            "component=B1",
            "role=COORDINATION",
            "municipality=DISTRICT_MUNICIPALITY"),
    O1_05(
            SubjectKind.POSITION,
            Effect.REFUSE,
            "component=B1",
            "role=COORDINATION",
            "municipality=DISTRICT_MUNICIPALITY"),
    O1_06(
            SubjectKind.POSITION,
            Effect.REFUSE,
            "component=B1",
            "role=COORDINATION",
            "municipality=DISTRICT_MUNICIPALITY"),
    O1_07(
            SubjectKind.POSITION,
            Effect.REFUSE,
            "component=B1",
            "role=COORDINATION",
            "municipality=DISTRICT_MUNICIPALITY"),
    O1_09(
            SubjectKind.POSITION,
            Effect.REFUSE,
            "component=B1",
            "role=ADMINISTRATIVE_ASSISTANCE",
            "municipality=DISTRICT_MUNICIPALITY"),
    O1_10(SubjectKind.COMPONENT_YEAR, Effect.WARN, "component=B1", "municipality=DISTRICT|INDEPENDENT_CITY"),
    B2_17(SubjectKind.POSITION, Effect.WARN, "component=B2"),
    B2_19(SubjectKind.POSITION, Effect.WARN, "component=B2"),
    TI_01(SubjectKind.POSITION, Effect.WARN, "component=B2|B3"),
    TI_02(SubjectKind.POSITION, Effect.WARN, "component=B2|B3", "municipality=DISTRICT|INDEPENDENT_CITY"),
    TI_04(SubjectKind.POSITION, Effect.REFUSE, "funder=NONE|EU|FEDERATION|STATE|THIRD_PARTY"),
    D2_02(SubjectKind.COMPONENT_YEAR, Effect.RESERVE, "component=B2"),
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

    private static final Set<CodedClause> PAYING = EnumSet.of(B3_01, B1_03, B2_01, D1_02, D1_03, D1_05);
    private static final Set<CodedClause> MAXIMA = EnumSet.of(B3_02, O1_01, O1_02, O1_03, O1_07);

    private final SubjectKind subject;
    private final Effect effect;
    private final Map<String, Set<String>> wanted;

    CodedClause(SubjectKind subject, Effect effect, String... traits) {
        this.subject = subject;
        this.effect = effect;
        this.wanted = new LinkedHashMap<>();
        for (String trait : traits) {
            int sign = trait.indexOf('=');
            wanted.put(
                    trait.substring(0, sign), Set.of(trait.substring(sign + 1).split("\\|")));
        }
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
        return PAYING.contains(this);
    }

    /** Returns whether the clause states how much is funded at most. */
    boolean states() {
        return MAXIMA.contains(this);
    }

    /** Returns whether a maximum counts all positions of a year; the others count those that exist at the same time. */
    boolean countsInYear() {
        return this == B3_02;
    }

    boolean appliesTo(SubjectKind kind, Map<String, Set<String>> traits) {
        return subject == kind
                && wanted.entrySet().stream()
                        .allMatch(trait -> traits.getOrDefault(trait.getKey(), Set.of()).stream()
                                .anyMatch(trait.getValue()::contains));
    }
}
