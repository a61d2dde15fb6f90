package org.kimrules.core.decision;

import java.util.Optional;
import org.joda.money.Money;

/**
 * A budget line in one year.
 *
 * @param line the code of the line
 * @param year the calendar year
 * @param cost the cost that is booked there
 * @param revenue the grant that is booked there, or empty where part of it can't be decided
 */
public record LineResult(String line, int year, Money cost, Optional<Money> revenue) {

    /** Returns revenue minus cost; empty where the revenue can't be decided. */
    public Optional<Money> net() {
        return revenue.map(booked -> booked.minus(cost));
    }
}
