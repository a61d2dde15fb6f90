package org.kimrules.core.law;

import java.time.LocalDate;
import java.util.Optional;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Validity;

/**
 * One value of a parameter with both of its dates.
 *
 * @param value the value, or empty where a source says that it ended or is not known
 * @param validity the days it applies to
 * @param knownFrom the day it became known
 * @param evidence how sure it is
 * @param source where it stands
 */
public record ParameterValue(
        Optional<Value> value, Validity validity, LocalDate knownFrom, Evidence evidence, String source) {}
