package org.kimrules.core.plan;

import java.util.Map;
import java.util.Optional;

/**
 * The municipality that applies for the grant (<i>Zuwendungsempfängerin</i>).
 *
 * @param name its name, for example {@code Stadt Bielefeld}
 * @param kind the code of its kind: independent city, district, municipality of a district
 * @param offices whether it has an office, by the code of the office; an office that is not in the map is not stated
 * @param counts how many it has of something that a policy asks for, such as inhabitants, by the code of what is counted; what is
 *     not in the map is not stated
 */
public record Applicant(String name, String kind, Map<String, Boolean> offices, Map<String, Integer> counts) {

    /** Keeps copies. */
    public Applicant {
        offices = Map.copyOf(offices);
        counts = Map.copyOf(counts);
    }

    /** What the plan says about an office. */
    public enum Office {
        /** It is there. */
        PRESENT,
        /** It is not there. */
        ABSENT,
        /** The plan does not say. */
        NOT_STATED
    }

    /** Returns how many it has of what the code names, or empty where the plan does not say. */
    public Optional<Integer> count(String code) {
        return Optional.ofNullable(counts.get(code));
    }

    /** Returns what the plan says about the office. */
    public Office office(String code) {
        Boolean present = offices.get(code);
        if (present == null) {
            return Office.NOT_STATED;
        }
        return present ? Office.PRESENT : Office.ABSENT;
    }
}
