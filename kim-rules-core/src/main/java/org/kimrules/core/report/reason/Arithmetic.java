package org.kimrules.core.report.reason;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.core.budget.Cents;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.law.Unit;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.Reckoning;
import org.kimrules.core.reason.Term;
import org.kimrules.core.reason.Term.Named.Bound;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Value;

/**
 * Arithmetic as people write it: {@code 55.000,00 EUR × 0,5 VZÄ × 3/12 = 6.875,00 EUR}. Amounts that can be explained by
 * themselves are named and not taken apart.
 */
public final class Arithmetic {

    private static final int SHOWN_DECIMALS = 4;

    private final Formats formats;
    private final Bound said;

    /** Writes in the language of the formats. */
    public Arithmetic(Formats formats) {
        this(formats, Bound.EXACT);
    }

    /**
     * Writes a bound of an amount.
     *
     * @param said the side of it that stands before the line already, and need not be said of its parts again
     */
    private Arithmetic(Formats formats, Bound said) {
        this.formats = formats;
        this.said = said;
    }

    /** Returns the calculation in one line; for an amount that is not known one for each bound, the lower one first. */
    public List<String> lines(Reckoning reckoning) {
        if (reckoning.isExact()) {
            return List.of(line(reckoning.lower()));
        }
        String lower = bounded(Bound.LOWER, reckoning.lower());
        return reckoning
                .upper()
                .map(most -> List.of(lower, bounded(Bound.UPPER, most)))
                .orElseGet(() -> List.of(lower, word(Terms.UNBOUNDED)));
    }

    private String bounded(Bound bound, Term term) {
        return words(bound) + new Arithmetic(formats, bound).line(term);
    }

    /** Returns the calculation with its result. */
    public String line(Term term) {
        Term shown = unnamed(term);
        if (shown instanceof Term.Given given) {
            return number(given);
        }
        if (shown instanceof Term.Sum sum && sum.parts().isEmpty()) {
            return euros(BigFraction.ZERO);
        }
        if (shown instanceof Term.Rounded rounded) {
            return rounded(rounded);
        }
        if (shown instanceof Term.Portion portion) {
            return portion(portion);
        }
        return operation(shown) + " = " + euros(shown.value());
    }

    /** Where the share has whole cents already, nothing had to be shared out. */
    private String portion(Term.Portion portion) {
        Term share = portion.shares().get(portion.index());
        String exact = operation(share) + " = " + euros(share.value());
        return share.value().equals(portion.value())
                ? exact
                : exact + ", " + word(Terms.SHARED_OUT) + " " + euros(portion.value());
    }

    static Term unnamed(Term term) {
        if (term instanceof Term.Named named) {
            return unnamed(named.term());
        }
        Term single = single(term);
        return single == term ? term : unnamed(single);
    }

    private String rounded(Term.Rounded rounded) {
        Term exact = unnamed(rounded.exact());
        String calculation =
                exact instanceof Term.Given given ? number(given) : operation(exact) + " = " + euros(exact.value());
        return rounded.matters()
                ? calculation + ", " + word(Terms.of(rounded.rounding())) + " " + euros(rounded.value())
                : calculation;
    }

    /** Returns the term as a part of a larger one. */
    private String operand(Term part) {
        Term term = single(part);
        if (term instanceof Term.Given given) {
            return number(given);
        }
        if (term instanceof Term.Named named) {
            String bound = named.bound() == said ? "" : words(named.bound());
            return bound + euros(named.value()) + " (" + part(named.ref()) + ")";
        }
        if (term instanceof Term.Rounded || term instanceof Term.Portion) {
            return euros(term.value());
        }
        return "(" + operation(term) + ")";
    }

    private static Term single(Term term) {
        return term instanceof Term.Sum sum && sum.parts().size() == 1
                ? single(sum.parts().get(0))
                : term;
    }

    private String words(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case LOWER -> word(Terms.AT_LEAST) + " ";
            case UPPER -> word(Terms.AT_MOST) + " ";
        };
    }

    /** Returns the calculation of an amount that has a name, with the side of it where it is not known. */
    String of(Term.Named named) {
        return bounded(named.bound(), named.term());
    }

    /** Returns whether the amount is one that a single reason gives. */
    static boolean isGiven(Reckoning amount) {
        return amount.isExact() && unnamed(amount.lower()) instanceof Term.Given;
    }

    private String operation(Term term) {
        if (term instanceof Term.Sum sum) {
            return sum.parts().isEmpty() ? euros(BigFraction.ZERO) : joined(sum.parts(), " + ");
        }
        if (term instanceof Term.Product product) {
            return joined(product.parts(), " × ");
        }
        if (term instanceof Term.Difference difference) {
            return joined(difference.parts(), " − ");
        }
        if (term instanceof Term.Proportion proportion) {
            return operand(proportion.amount()) + " × " + operand(proportion.share()) + " / "
                    + operand(proportion.whole());
        }
        if (term instanceof Term.Least least) {
            return word(Terms.LEAST) + " " + joined(least.parts(), " " + word(Terms.AND) + " ");
        }
        if (term instanceof Term.NotNegative some) {
            return operation(some.term())
                    + (some.term().value().signum() < 0 ? " (" + word(Terms.NOT_NEGATIVE) + ")" : "");
        }
        return operand(term);
    }

    private String joined(List<Term> parts, String sign) {
        return parts.stream().map(this::operand).collect(Collectors.joining(sign));
    }

    private String number(Term.Given given) {
        if (given.source() instanceof Reason.Figure figure && figure.parameter().unit() == Unit.SHARE) {
            return formats.number(given.value()
                    .bigDecimalValue(Fte.SCALE, RoundingMode.UNNECESSARY)
                    .stripTrailingZeros());
        }
        Optional<Value> value = value(given.source());
        if (value.isPresent() && value.get() instanceof Value.Quantity quantity) {
            return formats.number(quantity.number()) + " " + label(given.source());
        }
        if (value.isPresent() && value.get() instanceof Value.Range) {
            return euros(given.value()) + " (" + label(given.source()) + ": " + word(Terms.NOT_STATED) + ")";
        }
        return value.filter(Value.Plain.class::isInstance).map(formats::value).orElseGet(() -> euros(given.value()));
    }

    private static Optional<Value> value(Reason source) {
        if (source instanceof Reason.Stated stated) {
            return Optional.of(stated.value());
        }
        return source instanceof Reason.Derived derived ? Optional.of(derived.value()) : Optional.empty();
    }

    private String label(Reason source) {
        if (source instanceof Reason.Stated stated) {
            return formats.text(stated.label());
        }
        return source instanceof Reason.Derived derived ? formats.text(derived.label()) : "";
    }

    /** Returns the amount; where it has parts of cents, its first decimals and that more follow. */
    private String euros(BigFraction value) {
        Money cents = Cents.rounded(value, RoundingMode.DOWN);
        if (Cents.whole(value)) {
            return formats.value(Value.of(cents));
        }
        String decimals =
                value.bigDecimalValue(SHOWN_DECIMALS, RoundingMode.DOWN).toPlainString();
        return formats.amount(cents) + decimals.substring(decimals.length() - 2) + "… EUR";
    }

    /** Returns the name of an amount within a sum: what is the same for all parts of it goes without saying. */
    private String part(AmountRef ref) {
        return ref.kind() == SubjectKind.POSITION
                ? ref.item().map(code -> formats.code("item", code)).orElse(ref.of())
                : name(ref);
    }

    /** Returns the name of an amount: {@code Zuwendung KI-ASSISTENZ 2020}. */
    public String name(AmountRef ref) {
        String of = ref.kind() == SubjectKind.LINE_YEAR ? formats.code("line", ref.of()) + " " : ref.of() + " ";
        String item = ref.item().map(code -> ", " + formats.code("item", code)).orElse("");
        return formats.text(ref.what().label()) + " " + (ref.of().isEmpty() ? "" : of) + ref.year() + item;
    }

    private String word(Terms phrase) {
        return formats.text(phrase.text());
    }
}
