package org.kimrules.core.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.Period;

/**
 * Reads the words of the domain out of fields: codes of the policy, shares, amounts, periods, references. After a problem
 * each method returns a harmless placeholder, for the plan will be refused anyway.
 */
final class Words {

    private static final BigDecimal MAX_AMOUNT = new BigDecimal("1000000000000");
    private static final Period SOME_PERIOD = Period.of(LocalDate.EPOCH, LocalDate.EPOCH);
    private static final Fte SOME_FTE = Fte.of("1");

    private final Policy policy;
    private final References references;
    private final Map<String, Text> clauses = new LinkedHashMap<>();
    private final Map<String, Text> parameters = new LinkedHashMap<>();

    Words(Policy policy, References references) {
        this.policy = policy;
        this.references = references;
        policy.register().clauses().forEach(clause -> clauses.put(clause.id(), clause.title()));
        policy.parameters().parameters().forEach(parameter -> parameters.put(parameter.key(), parameter.title()));
    }

    /** A plan of another programme would be measured against the wrong law. */
    String programme(Fields fields, String name) {
        String id = policy.ref().id();
        return fields.word(name, "programme", Map.of(id, Text.same(id)));
    }

    Set<String> codesOf(String kind) {
        return policy.vocabulary().of(kind);
    }

    String code(Fields fields, String name, String kind) {
        return fields.word(name, kind, labels(kind));
    }

    /** A code that somebody may have to state as unknown; leaving it out is a mistake. */
    String codeOrUnknown(Fields fields, String name, String kind) {
        Map<String, Text> codes = new LinkedHashMap<>(labels(kind));
        codes.put(Vocabulary.UNKNOWN, policy.vocabulary().label(kind, Vocabulary.UNKNOWN));
        return fields.word(name, kind + "OrUnknown", codes);
    }

    /** A code that may be left out; then it is unknown. */
    String optionalCode(Fields fields, String name, String kind) {
        return fields.has(name) ? code(fields, name, kind) : Vocabulary.UNKNOWN;
    }

    Set<String> codes(Fields fields, String name, String kind) {
        return new LinkedHashSet<>(fields.words(name, kind, labels(kind)));
    }

    String clause(Fields fields, String name) {
        return fields.word(name, "clause", clauses);
    }

    String parameter(Fields fields, String name) {
        return fields.word(name, "parameter", parameters);
    }

    private Map<String, Text> labels(String kind) {
        return policy.vocabulary().codes().getOrDefault(kind, Map.of());
    }

    /** Further facts: each name and each answer must be in the vocabulary. */
    Map<String, String> statements(Fields fields) {
        Map<String, String> kinds = policy.vocabulary().statements();
        return fields.optionalSection("statements", section -> {
                    Map<String, String> answers = new LinkedHashMap<>();
                    kinds.forEach((name, kind) -> {
                        if (section.has(name)) {
                            answers.put(name, code(section, name, kind));
                        }
                    });
                    return answers;
                })
                .orElse(Map.of());
    }

    <E extends Enum<E>> E choice(Fields fields, String name, E[] choices) {
        Map<String, Text> names = new LinkedHashMap<>();
        List.of(choices).forEach(choice -> names.put(choice.name(), Text.same(choice.name())));
        String written = fields.word(name, choices[0].getDeclaringClass().getSimpleName(), names);
        return choices[Math.max(0, List.copyOf(names.keySet()).indexOf(written))];
    }

    Fte fte(Fields fields, String name) {
        Optional<BigDecimal> number = fields.decimal(name, Fte.SCALE);
        if (number.isEmpty()) {
            return SOME_FTE;
        }
        BigDecimal share = number.get();
        if (share.signum() > 0 && share.compareTo(Fte.LIMIT.value()) <= 0) {
            return new Fte(share);
        }
        ProblemCode code = share.signum() < 0
                ? ProblemCode.FTE_NEGATIVE
                : share.signum() == 0 ? ProblemCode.FTE_ZERO : ProblemCode.FTE_TOO_LARGE;
        fields.problem(
                code, name, Text.of("größer als 0, höchstens " + Fte.LIMIT, "greater than 0, at most " + Fte.LIMIT));
        return SOME_FTE;
    }

    Money euro(Fields fields, String name) {
        Optional<BigDecimal> number = fields.decimal(name, 2);
        if (number.isPresent() && (number.get().signum() < 0 || number.get().compareTo(MAX_AMOUNT) > 0)) {
            fields.problem(
                    ProblemCode.AMOUNT_RANGE,
                    name,
                    Text.of("0.00 bis " + MAX_AMOUNT.toPlainString(), "0.00 to " + MAX_AMOUNT.toPlainString()));
            return Euro.ZERO;
        }
        return number.map(amount -> Euro.of(amount.setScale(2))).orElse(Euro.ZERO);
    }

    /** An amount that somebody may have to state as unknown; leaving it out is a mistake. */
    Optional<Money> euroOrUnknown(Fields fields, String name) {
        return fields.is(name, Vocabulary.UNKNOWN) ? Optional.empty() : Optional.of(euro(fields, name));
    }

    Period period(Fields section) {
        Optional<LocalDate> from = section.day("from");
        Optional<LocalDate> to = section.day("to");
        if (from.isEmpty() || to.isEmpty()) {
            return SOME_PERIOD;
        }
        if (to.get().isBefore(from.get())) {
            section.problem(
                    ProblemCode.PERIOD_REVERSED, "to", Text.of("nicht vor " + from.get(), "not before " + from.get()));
            return SOME_PERIOD;
        }
        return Period.of(from.get(), to.get());
    }

    Period placeholderPeriod() {
        return SOME_PERIOD;
    }

    String declare(References.Kind kind, Fields fields, String name) {
        String id = fields.id(name);
        if (id.equals(Vocabulary.UNKNOWN)) {
            fields.problem(
                    ProblemCode.ID_FORMAT,
                    name,
                    Text.of(
                            "eine andere Kennung; diese heißt: nicht angegeben",
                            "another id; this one means: not stated"));
        }
        if (id.isEmpty() && fields.place(name) instanceof Node.Scalar scalar) {
            references.misread(kind, scalar.text());
        }
        references.declare(kind, id, fields.at(name), fields.place(name));
        return id;
    }

    /** Declares what stands for a thing that has no id of its own. */
    void once(References.Kind kind, Fields fields, String name, String id) {
        references.declare(kind, id, fields.at(name), fields.place(name));
    }

    String refer(References.Kind kind, Fields fields, String name) {
        String id = fields.id(name);
        references.refer(kind, id, fields.at(name), fields.place(name));
        return id;
    }

    /** A reference that may be left out; then it is unknown. */
    String optionalRefer(References.Kind kind, Fields fields, String name) {
        return fields.has(name) ? refer(kind, fields, name) : Vocabulary.UNKNOWN;
    }

    /** A reference that somebody may have to state as unknown; leaving it out is a mistake. */
    String referOrUnknown(References.Kind kind, Fields fields, String name) {
        return fields.is(name, Vocabulary.UNKNOWN) ? Vocabulary.UNKNOWN : refer(kind, fields, name);
    }

    Set<String> referAll(References.Kind kind, Fields fields, String name) {
        List<String> ids = fields.ids(name);
        ids.forEach(id -> references.refer(kind, id, fields.at(name), fields.place(name)));
        return new LinkedHashSet<>(ids);
    }

    /** The position that supervises another; left out it is unknown. */
    String supervisor(Fields fields, String name, String position) {
        if (!fields.has(name)) {
            return Vocabulary.UNKNOWN;
        }
        String id = fields.id(name);
        references.supervise(position, id, fields.at(name), fields.place(name));
        return id;
    }
}
