package org.kimrules.core.report.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Effect;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.Parameter.Measure;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.law.Unit;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.ClauseFiles;
import org.kimrules.core.policy.ClauseFiles.Part;
import org.kimrules.core.policy.ClauseFiles.RuleFile;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Validity;

/**
 * A programme whose law changes: a directive of 2021 replaces one clause of the concept of 2020 for all, one for
 * coordination only, and one rate runs out. Its rate has a file folder, nothing else has.
 */
final class RegisterPolicy implements Policy {

    private final Optional<String> signOffs;

    RegisterPolicy() {
        this(Optional.empty());
    }

    /** Creates the programme with sign-offs of the rate. */
    RegisterPolicy(Optional<String> signOffs) {
        this.signOffs = signOffs;
    }

    private static final Map<String, Set<String>> COMPONENT = Map.of("component", Set.of("B1"));
    private static final Map<String, Set<String>> COORDINATION =
            Map.of("component", Set.of("B1"), "role", Set.of("COORDINATION"));

    static final Clause PLACE = clause("S-01", "concept", "2020-07-01", ClauseStatus.JUDGED, COMPONENT);
    static final Clause RATE = clause("S-02", "concept", "2020-07-01", ClauseStatus.ENCODED, COMPONENT);
    static final Clause UNREAD = clause("S-03", "concept", "2020-07-01", ClauseStatus.OPEN, Map.of());
    static final Clause NEW_PLACE = clause("D-01", "directive", "2021-01-01", ClauseStatus.JUDGED, Map.of(), "S-01");
    static final Clause NEW_RATE = clause("D-02", "directive", "2021-01-01", ClauseStatus.JUDGED, COORDINATION, "S-02");

    static Clause clause(
            String id,
            String document,
            String from,
            ClauseStatus status,
            Map<String, Set<String>> applies,
            String... supersedes) {
        return new Clause(
                id,
                document,
                Text.of("Titel " + id, "Title " + id),
                Text.of("Der Satz der Regelung " + id + ".", "The sentence of clause " + id + "."),
                "Nr. " + id.substring(2),
                Evidence.INFERRED,
                status,
                SubjectKind.POSITION,
                applies,
                Effect.REFUSE,
                Optional.empty(),
                status == ClauseStatus.ENCODED ? Optional.of("PERSONNEL") : Optional.empty(),
                status == ClauseStatus.JUDGED ? Optional.of("BRA") : Optional.empty(),
                Validity.since(LocalDate.parse(from)),
                List.of(supersedes),
                Map.of(),
                Map.of());
    }

    private static LawDocument document(String id, String de, String en, String knownFrom) {
        return new LawDocument(
                id,
                Text.of(de, en),
                "Amtsblatt, S. 1",
                LocalDate.parse(knownFrom),
                Validity.since(LocalDate.of(2020, 7, 1)),
                Evidence.STATED,
                Text.of("ganz", "all of it"));
    }

    private static ParameterValue value(
            Optional<Value> value, Optional<EuroRange> bounds, String from, String to, String knownFrom) {
        return new ParameterValue(
                value,
                bounds,
                new Validity(LocalDate.parse(from), to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to))),
                LocalDate.parse(knownFrom),
                Evidence.STATED,
                "Quelle | " + knownFrom);
    }

    private static Optional<Value> euros(String amount) {
        return Optional.of(Value.of(Euro.of(amount)));
    }

    @Override
    public PolicyRef ref() {
        return new PolicyRef("sample", "1.0");
    }

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(Map.of(), Map.of());
    }

    @Override
    public Register register() {
        return new Register(
                List.of(
                        document("concept", "Konzept", "Concept", "2020-07-07"),
                        document("directive", "Richtlinie", "Directive", "2020-12-15")),
                List.of(PLACE, RATE, UNREAD, NEW_PLACE, NEW_RATE));
    }

    @Override
    public ParameterBook parameters() {
        Optional<EuroRange> bounds = Optional.of(EuroRange.between(Euro.of("50000.00"), Euro.of("57000.00")));
        return new ParameterBook(List.of(
                new Parameter(
                        "S.max",
                        Text.of("Höchstzahl", "maximum"),
                        Unit.FTE,
                        Optional.empty(),
                        List.of(
                                value(
                                        Optional.of(Value.of(BigDecimal.ONE)),
                                        Optional.empty(),
                                        "2021-01-01",
                                        "2021-12-31",
                                        "2020-12-15"),
                                value(Optional.empty(), Optional.empty(), "2022-01-01", "", "2020-12-15"))),
                new Parameter(
                        "S.rate",
                        Text.of("Pauschale", "rate"),
                        Unit.EUR,
                        Optional.of(Measure.FTE_YEAR),
                        List.of(
                                value(euros("55000.00"), Optional.empty(), "2020-07-01", "2021-12-31", "2020-07-07"),
                                value(euros("57000.00"), Optional.empty(), "2021-01-01", "2021-12-31", "2020-12-15"),
                                value(Optional.empty(), bounds, "2022-01-01", "", "2020-12-15")))));
    }

    @Override
    public Optional<ClauseFiles> filesOf(Clause clause) {
        String folder = "sample/law/concept/S-02";
        return clause.equals(RATE)
                ? Optional.of(new ClauseFiles(
                        folder,
                        List.of(new RuleFile(folder + "/grant.drl", List.of("S-02-g: a rate", "S-02-u: no rate"))),
                        Optional.of(folder + "/cases.yaml"),
                        List.of("a full post gets the rate"),
                        List.of("S.rate"),
                        Map.of(Part.RULES, "one", Part.PARAMETERS, "two", Part.SENTENCE, "three"),
                        signOffs))
                : Optional.empty();
    }

    @Override
    public Assessment assess(GrantPlan plan, AsOf asOf) {
        throw new UnsupportedOperationException("the register is only read");
    }

    /** Returns the scope of the two days; an empty text asks for none. */
    static Scope scope(String on, String knownOn) {
        return new Scope(day(on), day(knownOn));
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }
}
