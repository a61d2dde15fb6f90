package org.kimrules.core.report.reason;

import java.io.StringWriter;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.kimrules.core.budget.Cents;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.Reckoning;
import org.kimrules.core.reason.Term;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import tools.jackson.core.JsonGenerator;

/**
 * Explanations as JSON for other programs: the tree of reasons as it is. Names are a contract: fields may be added, none is
 * renamed. A number of the arithmetic is a decimal where it has whole cents, else a fraction such as {@code "211969/35"}.
 */
public final class ReasonJson {

    private final Formats formats;
    private final JsonGenerator json;

    private ReasonJson(Formats formats, JsonGenerator json) {
        this.formats = formats;
        this.json = json;
    }

    /**
     * Returns the explanations.
     *
     * @param reasons the explanations
     * @param assessment what they explain
     * @param policy the policy that answered; its vocabulary gives the labels
     * @param language the language of labels and sentences; nothing else depends on it
     */
    public static String of(List<Reason> reasons, Assessment assessment, Policy policy, Language language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.generator(text)) {
            json.writeStartObject();
            json.writeStringProperty("plan", assessment.plan().id());
            json.writeStringProperty("knownOn", assessment.asOf().knownOn().toString());
            new ReasonJson(new Formats(language, policy.vocabulary()), json).reasons("explanations", reasons);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return text.toString();
    }

    private void reasons(String name, List<Reason> reasons) {
        Json.objects(json, name, reasons, this::reason);
    }

    private void reason(Reason reason) {
        if (reason instanceof Reason.Stated stated) {
            kind("stated", stated.label(), stated.value());
            json.writeStringProperty("path", stated.path());
        } else if (reason instanceof Reason.Asked asked) {
            kind("asked", asked.label(), asked.value());
        } else if (reason instanceof Reason.Figure figure) {
            figure(figure);
        } else if (reason instanceof Reason.Law law) {
            json.writeStringProperty("kind", "law");
            json.writeStringProperty("clause", law.clause().id());
            json.writeStringProperty("sentence", formats.text(law.clause().sentence()));
            json.writeStringProperty(
                    "source", law.clause().document() + ": " + law.clause().locator());
            json.writeStringProperty("evidence", law.clause().evidence().name());
        } else if (reason instanceof Reason.Derived derived) {
            kind("derived", derived.label(), derived.value());
            Json.optional(json, "rule", derived.rule());
            reasons("because", derived.because());
        } else if (reason instanceof Reason.Calculated calculated) {
            json.writeStringProperty("kind", "calculated");
            json.writeStringProperty("label", formats.text(calculated.label()));
            reckoning(calculated.amount());
        } else {
            answer(reason);
        }
    }

    private void answer(Reason reason) {
        if (reason instanceof Reason.Answered answered) {
            json.writeStringProperty("kind", "answered");
            json.writeStringProperty("clause", answered.clause().id());
            json.writeStringProperty("rule", answered.rule());
            json.writeStringProperty("subject", answered.subject());
            Json.optional(json, "from", answered.days().map(days -> days.from()));
            Json.optional(json, "to", answered.days().map(days -> days.to()));
            json.writeStringProperty("outcome", answered.outcome().name());
            json.writeStringProperty("message", answered.message().render(formats));
            Json.strings(
                    json,
                    "remedies",
                    answered.remedies().stream()
                            .map(remedy -> remedy.render(formats))
                            .toList());
        } else if (reason instanceof Reason.Concluded concluded) {
            json.writeStringProperty("kind", "concluded");
            json.writeStringProperty("subject", concluded.subject());
            json.writeStringProperty("verdict", concluded.verdict().name());
        }
        reasons("because", reason.because());
    }

    private void kind(String kind, Text label, Value value) {
        json.writeStringProperty("kind", kind);
        json.writeStringProperty("label", formats.text(label));
        json.writeStringProperty("value", Json.plain(value));
    }

    private void figure(Reason.Figure figure) {
        json.writeStringProperty("kind", "figure");
        json.writeStringProperty("parameter", figure.parameter().key());
        json.writeStringProperty("from", figure.days().from().toString());
        json.writeStringProperty("to", figure.days().to().toString());
        figure.dated().ifPresent(dated -> {
            Json.VALUE.write(json, dated);
            Json.DATED.write(json, dated);
        });
    }

    /** An amount that is known has one calculation, one that is not has one for each bound. */
    private void reckoning(Reckoning reckoning) {
        Json.range(json, "amount", reckoning.range(), List.of());
        term("calculation", reckoning.lower());
        if (!reckoning.isExact()) {
            reckoning.upper().ifPresent(upper -> term("calculationUpper", upper));
        }
    }

    private void term(String name, Term term) {
        json.writeObjectPropertyStart(name);
        term(term);
        json.writeEndObject();
    }

    private void term(Term term) {
        json.writeStringProperty("operation", operation(term));
        json.writeStringProperty("value", number(term.value()));
        if (term instanceof Term.Given given) {
            json.writeObjectPropertyStart("source");
            reason(given.source());
            json.writeEndObject();
        }
        if (term instanceof Term.Named named) {
            ref(named.ref());
        }
        if (term instanceof Term.Rounded rounded) {
            json.writeStringProperty("rounding", rounded.rounding().name());
        }
        if (term instanceof Term.Portion portion) {
            json.writeStringProperty("rounding", portion.rounding().name());
            json.writeNumberProperty("index", portion.index());
        }
        if (!term.parts().isEmpty()) {
            Json.objects(json, "parts", term.parts(), this::term);
        }
    }

    private void ref(AmountRef ref) {
        json.writeStringProperty("of", ref.of());
        json.writeNumberProperty("year", ref.year());
        json.writeStringProperty("what", ref.what().name());
        Json.optional(json, "item", ref.item());
    }

    private static String operation(Term term) {
        if (term instanceof Term.Given) {
            return "given";
        }
        if (term instanceof Term.Named) {
            return "named";
        }
        if (term instanceof Term.Sum) {
            return "sum";
        }
        if (term instanceof Term.Difference) {
            return "difference";
        }
        if (term instanceof Term.Product) {
            return "product";
        }
        if (term instanceof Term.Proportion) {
            return "proportion";
        }
        if (term instanceof Term.Least) {
            return "least";
        }
        if (term instanceof Term.NotNegative) {
            return "notNegative";
        }
        return term instanceof Term.Rounded ? "rounded" : "portion";
    }

    private static String number(BigFraction value) {
        return Cents.whole(value)
                ? Euro.plain(Cents.exactly(value))
                : value.getNumerator() + "/" + value.getDenominator();
    }
}
