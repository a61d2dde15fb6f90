/**
 * Cures for people and for programs. Start with {@link org.kimrules.core.report.cure.CureReport}. May use the layout and the
 * paper of the reports, and all values of the core.
 */
@NullMarked
package org.kimrules.core.report.cure;

import org.jspecify.annotations.NullMarked;
