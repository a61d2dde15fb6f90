package org.kimrules.core.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Effect;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.law.Unit;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Validity;

/** A programme that exists only in tests: a handful of clauses, one of each status and effect. It assesses nothing. */
public final class SamplePolicy implements Policy {

    private static final LocalDate START = LocalDate.of(2020, 7, 1);

    /** The rate of the sample programme. */
    public static final Parameter RATE = new Parameter(
            "S.personnel",
            Text.of("Personalkostenzuschuss", "personnel grant"),
            Unit.EUR,
            Optional.of(Parameter.Measure.FTE_YEAR),
            List.of(new ParameterValue(
                    Optional.of(Value.of(Euro.of("55000.00"))),
                    Optional.empty(),
                    Validity.since(START),
                    LocalDate.of(2020, 7, 7),
                    Evidence.STATED,
                    "Beispielkonzept des Landes, Abschnitt 4, Absatz 2; bestätigt durch die Vorlage der Stadt")));

    /** The clause that every sample plan satisfies. */
    public static final Clause CENTRE =
            clause("S-01", "Zentrum", "Centre", SubjectKind.PLAN, ClauseStatus.ENCODED, Effect.REFUSE, Evidence.STATED);

    /** The clause that only an approval can lift. */
    public static final Clause PLACE = clause(
            "S-02",
            "Ort der Stelle",
            "Place",
            SubjectKind.POSITION,
            ClauseStatus.ENCODED,
            Effect.REFUSE,
            Evidence.STATED);

    /** The clause that waits for a directive. */
    public static final Clause DIRECTIVE = clause(
            "S-03",
            "Richtlinie in Kraft",
            "Directive in force",
            SubjectKind.POSITION,
            ClauseStatus.ENCODED,
            Effect.RESERVE,
            Evidence.INFERRED);

    /** The clause that only warns. */
    public static final Clause EMPLOYER = clause(
            "S-04",
            "Kommunale Anstellung",
            "Municipal employer",
            SubjectKind.POSITION,
            ClauseStatus.ENCODED,
            Effect.WARN,
            Evidence.ASSUMED);

    /** The clause that only remarks. */
    public static final Clause WEEKDAY = clause(
            "S-05", "Sitzungstag", "Weekday", SubjectKind.MEETING, ClauseStatus.ENCODED, Effect.NOTE, Evidence.ASSUMED);

    /** The clause that a person judges. */
    public static final Clause CONCEPT = clause(
            "S-06", "Gesamtkonzept", "Concept", SubjectKind.PLAN, ClauseStatus.JUDGED, Effect.NOTE, Evidence.STATED);

    /** The clause whose text nobody could read, without effect on the grant. */
    public static final Clause UNREAD = clause(
            "S-07", "Nachweisfrist", "Proof of use", SubjectKind.PLAN, ClauseStatus.OPEN, Effect.NOTE, Evidence.STATED);

    /** The clause whose text nobody could read and that the grant hangs on. */
    public static final Clause UNREAD_RATE = clause(
            "S-08",
            "Satz ab 2024",
            "Rate from 2024",
            SubjectKind.POSITION,
            ClauseStatus.OPEN,
            Effect.REFUSE,
            Evidence.STATED);

    /** The clause about positions that a person judges. */
    public static final Clause FORWARDING = clause(
            "S-09",
            "Weiterleitung",
            "Forwarding",
            SubjectKind.POSITION,
            ClauseStatus.JUDGED,
            Effect.WARN,
            Evidence.INFERRED);

    private static Clause clause(
            String id,
            String de,
            String en,
            SubjectKind subject,
            ClauseStatus status,
            Effect effect,
            Evidence evidence) {
        return new Clause(
                id,
                "concept",
                Text.of(de, en),
                Text.of("Satz der Regelung " + id + ".", "Sentence of clause " + id + "."),
                "Nr. " + id.substring(2),
                evidence,
                status,
                subject,
                Map.of(),
                effect,
                Optional.empty(),
                Optional.empty(),
                Optional.of("BRA"),
                Validity.since(START),
                List.of(),
                Map.of(),
                Map.of());
    }

    @Override
    public PolicyRef ref() {
        return new PolicyRef("sample", "1.0");
    }

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(
                Map.of(
                        "authority",
                        Map.of("BRA", Text.of("Bezirksregierung Arnsberg", "Arnsberg regional government"))),
                Map.of());
    }

    @Override
    public Register register() {
        LawDocument concept = new LawDocument(
                "concept",
                Text.of("Beispielkonzept", "Sample concept"),
                "",
                LocalDate.of(2020, 7, 7),
                Validity.since(START),
                Evidence.STATED,
                Text.of("ganz", "all"));
        return new Register(
                List.of(concept),
                List.of(CENTRE, PLACE, DIRECTIVE, EMPLOYER, WEEKDAY, CONCEPT, UNREAD, UNREAD_RATE, FORWARDING));
    }

    @Override
    public ParameterBook parameters() {
        return new ParameterBook(List.of(RATE));
    }

    @Override
    public Assessment assess(GrantPlan plan, AsOf asOf) {
        throw new UnsupportedOperationException("the sample assessments are made by hand");
    }
}
