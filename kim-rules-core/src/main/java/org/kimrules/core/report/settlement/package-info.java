/**
 * Settlements for people and for programs. Start with {@link org.kimrules.core.report.settlement.SettlementReport}. May use
 * the layout and the paper of the reports, and all values of the core.
 */
@NullMarked
package org.kimrules.core.report.settlement;

import org.jspecify.annotations.NullMarked;
