/**
 * What would cure a finding: as a clause declares it, and as a finding carries it. Start with {@link
 * org.kimrules.core.remedy.Remedy}. May use {@code text} and {@code budget}; knows neither plans nor findings.
 */
@NullMarked
package org.kimrules.core.remedy;

import org.jspecify.annotations.NullMarked;
