package org.kimrules.core.batch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.AsOf;

/**
 * What the plans of a batch may know (<i>Kenntnisstand</i>): one day for all of them, or for each plan the day on which it is
 * decided. What is assumed is the same for all. Immutable.
 *
 * @param day the last day whose publications count; empty for the day of each plan's decision
 * @param assumptions the amounts to assume by the key of their parameter, as in {@link AsOf}
 */
public record Knowledge(Optional<LocalDate> day, SortedMap<String, EuroRange> assumptions) {

    /** For each plan the day of its decision, with nothing assumed. */
    public static final Knowledge OF_EACH_DECISION = new Knowledge(Optional.empty(), Collections.emptySortedMap());

    private static final Text A_DAY = Text.of(
            "eine Sitzung mit act: DECIDES oder ein Kenntnisstand (in der Kommandozeile --known-on)",
            "a meeting with act: DECIDES, or a day of knowledge (on the command line --known-on)");

    /** Keeps a copy. */
    public Knowledge {
        assumptions = Collections.unmodifiableSortedMap(new TreeMap<>(assumptions));
    }

    /**
     * Reads a day as ISO writes it, within the years that plans may name.
     *
     * @throws IllegalArgumentException that says what would be right
     */
    public static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (Documents.mayName(day.getYear())) {
                return day;
            }
        } catch (DateTimeException e) {
            // refused below, like every other text that is no date
        }
        throw new IllegalArgumentException("`" + text + "` is no day from " + Documents.FIRST_YEAR + " to "
                + Documents.LAST_YEAR + ", expected year-month-day such as 2020-09-03");
    }

    /** Returns one state of knowledge for all plans: that at the end of the day, with nothing assumed. */
    public static Knowledge knownOn(LocalDate day) {
        return new Knowledge(Optional.of(day), Collections.emptySortedMap());
    }

    /**
     * Returns the same with one more assumption.
     *
     * @param key the key of the parameter
     * @param amount what it is assumed to be
     */
    public Knowledge assuming(String key, EuroRange amount) {
        SortedMap<String, EuroRange> more = new TreeMap<>(assumptions);
        more.put(key, amount);
        return new Knowledge(day, more);
    }

    /**
     * Returns what the plan may know.
     *
     * @throws InvalidInputException when neither it nor this names a day
     */
    public AsOf of(GrantPlan plan) {
        LocalDate known = day.or(plan::decidedOn)
                .orElseThrow(() -> new InvalidInputException(
                        List.of(new Problem(ProblemCode.FIELD_MISSING, "meetings", OptionalInt.empty(), "", A_DAY))));
        return new AsOf(known, assumptions);
    }
}
