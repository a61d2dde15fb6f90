/**
 * What an assessment says: verdicts, findings, amounts and what they rest on. Start with {@link
 * org.kimrules.core.decision.Assessment}. May use every package but {@code reading}, {@code report} and {@code policy}.
 */
@NullMarked
package org.kimrules.core.decision;

import org.jspecify.annotations.NullMarked;
