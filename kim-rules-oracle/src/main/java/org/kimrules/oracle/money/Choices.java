package org.kimrules.oracle.money;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.oracle.law.Figure;
import org.kimrules.oracle.law.Figures;
import org.kimrules.oracle.measure.Slice;

/** What the law leaves to a choice: how cents are rounded and how parts of months count. */
public final class Choices {

    private final int rounding;
    private final int partMonths;

    /** Finds the choices among the figures. */
    public Choices(Figures figures) {
        this.rounding = figures.place("GRANT.rounding");
        this.partMonths = figures.place("GRANT.part-months");
    }

    /**
     * Returns how an amount of the slice is rounded.
     *
     * @throws PolicyException when the policy does not say so
     */
    RoundingMode rounding(Slice slice) {
        Figure choice = slice.figure(rounding);
        if (!choice.known()) {
            throw new PolicyException("the policy does not say `" + choice.key() + "` for " + slice.from());
        }
        return switch (choice.code()) {
            case "HALF_UP" -> RoundingMode.HALF_UP;
            case "HALF_EVEN" -> RoundingMode.HALF_EVEN;
            case "DOWN" -> RoundingMode.DOWN;
            default -> throw new PolicyException("`" + choice.key() + "` is " + choice.code());
        };
    }

    /** Returns the choices that made a difference to an amount of the slice. */
    List<UsedParameter> decisive(Slice slice, boolean unrounded) {
        if (unrounded && slice.period().wholeMonths()) {
            return List.of();
        }
        List<UsedParameter> decisive = new ArrayList<>(2);
        if (!slice.period().wholeMonths()) {
            decisive.addAll(slice.figure(partMonths).used());
        }
        if (!unrounded) {
            decisive.addAll(slice.figure(rounding).used());
        }
        return decisive;
    }
}
