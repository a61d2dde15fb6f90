package org.kimrules.core.law;

import java.time.LocalDate;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.Validity;

/**
 * A document that binds somebody: a directive, an act, a state concept, a council's resolution.
 *
 * @param id the name of its folder, for example {@code handlungskonzept-2020}
 * @param title its title
 * @param reference where it was published, or what it was known from
 * @param knownFrom the day it became known (<i>Bekanntgabe</i>)
 * @param validity the days it applies to
 * @param evidence how sure its text is
 * @param read what part of it could be read
 */
public record LawDocument(
        String id,
        Text title,
        String reference,
        LocalDate knownFrom,
        Validity validity,
        Evidence evidence,
        Text read) {}
