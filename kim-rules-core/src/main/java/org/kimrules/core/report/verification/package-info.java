/**
 * Verifications of receipts for people and for programs. Start with {@link
 * org.kimrules.core.report.verification.VerificationReport}. May use the layout and the paper of the reports, and all values
 * of the core.
 */
@NullMarked
package org.kimrules.core.report.verification;

import org.jspecify.annotations.NullMarked;
