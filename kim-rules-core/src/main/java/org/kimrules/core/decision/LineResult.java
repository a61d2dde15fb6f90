package org.kimrules.core.decision;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.kimrules.core.budget.EuroRange;

/**
 * A budget line in one year. Revenue counts where it is booked, which need not be where the cost is.
 *
 * @param line the code of the line
 * @param year the calendar year
 * @param cost the cost booked there; only bounded below where some cost is not stated
 * @param revenue the grant booked there; a range where part of it can't be decided
 * @param missing the facts and parameters that are missing where the revenue can't be decided
 */
public record LineResult(String line, int year, EuroRange cost, EuroRange revenue, List<String> missing) {

    /** Keeps a copy. */
    public LineResult {
        missing = List.copyOf(missing);
    }

    /** Returns revenue minus cost; empty where either is not known. */
    public Optional<Money> net() {
        return revenue.exact().flatMap(booked -> cost.exact().map(booked::minus));
    }
}
