package org.kimrules.drl.ledger;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.joda.money.Money;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;
import org.kimrules.drl.finding.Exact;

/**
 * What the law does not settle and the policy therefore states as parameters: how cents are rounded and how parts of months
 * count. A finding names them where they made a difference.
 */
public final class Choices {

    private static final String ROUNDING = "GRANT.rounding";
    private static final String PART_MONTHS = "GRANT.part-months";
    private static final String BY_DAYS = "BY_DAYS";

    private final UsedParameter rounding;
    private final UsedParameter partMonths;

    /**
     * Looks the choices up.
     *
     * @throws PolicyException when the policy does not state one of them, or states one that is not supported
     */
    public Choices(ParameterBook parameters, LocalDate day, AsOf asOf) {
        this.rounding = choice(parameters, ROUNDING, day, asOf);
        this.partMonths = choice(parameters, PART_MONTHS, day, asOf);
        if (!code(partMonths).equals(BY_DAYS)) {
            throw new PolicyException("`" + PART_MONTHS + "` can only be " + BY_DAYS);
        }
    }

    private static UsedParameter choice(ParameterBook parameters, String key, LocalDate day, AsOf asOf) {
        return parameters
                .find(key)
                .flatMap(parameter -> parameter.on(day, asOf).map(dated -> new UsedParameter(parameter, dated)))
                .orElseThrow(() -> new PolicyException("the policy does not say `" + key + "` for " + day));
    }

    private static String code(UsedParameter choice) {
        if (choice.value() instanceof Value.Code code) {
            return code.code();
        }
        throw new PolicyException("`" + choice.key() + "` is no code");
    }

    RoundingMode rounding() {
        return RoundingMode.valueOf(code(rounding));
    }

    /** Returns the choices that made a difference when the exact amount of the days became the amount. */
    List<UsedParameter> decisive(Period days, BigFraction exact, Money amount) {
        List<UsedParameter> decisive = new ArrayList<>();
        if (!days.wholeMonths()) {
            decisive.add(partMonths);
        }
        if (!exact.equals(Exact.of(amount))) {
            decisive.add(rounding);
        }
        return decisive;
    }
}
