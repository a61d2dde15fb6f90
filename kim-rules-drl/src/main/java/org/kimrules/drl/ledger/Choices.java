package org.kimrules.drl.ledger;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.core.budget.Exact;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;
import org.kimrules.drl.given.Kept;

/**
 * What the law does not settle and the policy therefore states as parameters: how cents are rounded and how parts of months
 * count. A finding names them where they made a difference.
 */
public final class Choices {

    private static final String ROUNDING = "GRANT.rounding";
    private static final String PART_MONTHS = "GRANT.part-months";
    private static final String BY_DAYS = "BY_DAYS";

    /** More than the days of most plans. */
    private static final int KEPT = 10_000;

    private static final Set<String> ROUNDINGS = Set.of("HALF_UP", "HALF_EVEN", "DOWN");

    /** The keys of the parameters that are read here and by no rule. */
    public static final Set<String> KEYS = Set.of(ROUNDING, PART_MONTHS);

    private final ParameterBook parameters;
    private final AsOf asOf;
    private final Kept<Asked, UsedParameter> made = new Kept<>(KEPT);

    private record Asked(String key, LocalDate day) {}

    /** Creates the choices as they are known; what applies is asked for each day. */
    public Choices(ParameterBook parameters, AsOf asOf) {
        this.parameters = parameters;
        this.asOf = asOf;
    }

    private UsedParameter choice(String key, LocalDate day, Set<String> supported) {
        return made.of(new Asked(key, day), any -> look(key, day, supported));
    }

    private UsedParameter look(String key, LocalDate day, Set<String> supported) {
        UsedParameter choice = parameters
                .find(key)
                .flatMap(parameter -> parameter.on(day, asOf).map(dated -> new UsedParameter(parameter, dated)))
                .orElseThrow(() -> new PolicyException("the policy does not say `" + key + "` for " + day));
        if (!supported.contains(code(choice))) {
            throw new PolicyException(
                    "`" + key + "` is " + code(choice) + ", supported are " + new TreeSet<>(supported));
        }
        return choice;
    }

    private static String code(UsedParameter choice) {
        if (choice.value().orElse(null) instanceof Value.Code code) {
            return code.code();
        }
        throw new PolicyException("`" + choice.key() + "` is no code");
    }

    /**
     * Returns how an amount of the day is rounded.
     *
     * @throws PolicyException when the policy does not say so, or names a way that is not supported
     */
    public RoundingMode rounding(LocalDate day) {
        return RoundingMode.valueOf(code(roundingOn(day)));
    }

    /** Returns what says how an amount of the day is rounded. */
    public UsedParameter roundingOn(LocalDate day) {
        return choice(ROUNDING, day, ROUNDINGS);
    }

    /** Returns what says how a part of a month counts on the day. */
    public UsedParameter partMonthsOn(LocalDate day) {
        return choice(PART_MONTHS, day, Set.of(BY_DAYS));
    }

    /** Returns the choices that made a difference when the exact amount of the days became the amount. */
    List<UsedParameter> decisive(Period days, BigFraction exact, Money amount) {
        List<UsedParameter> decisive = new ArrayList<>();
        if (!days.wholeMonths()) {
            decisive.add(partMonthsOn(days.from()));
        }
        if (!exact.equals(Exact.of(amount))) {
            decisive.add(roundingOn(days.from()));
        }
        return decisive;
    }
}
