package org.kimrules.drl.context;

import java.util.Map;
import org.kimrules.core.plan.Applicant;
import org.kimrules.core.text.Value;
import org.kimrules.drl.fact.Fact;

/**
 * An office that the applicant may have. There is one of these for every office of the vocabulary.
 *
 * @param code the code of the office
 * @param state what the plan says
 */
public record Office(String code, Applicant.Office state) implements Fact {

    /** Returns whether the plan says that it is there. */
    public boolean present() {
        return state == Applicant.Office.PRESENT;
    }

    /** Returns whether the plan says that it is not there. */
    public boolean absent() {
        return state == Applicant.Office.ABSENT;
    }

    /** Returns whether the plan says anything about it. */
    public boolean stated() {
        return state != Applicant.Office.NOT_STATED;
    }

    @Override
    public Map<String, Value> values() {
        return Map.of(
                "office",
                Value.code("office", code),
                "officePresent",
                stated() ? Value.of(present()) : Value.code("office", "UNKNOWN"));
    }
}
