/**
 * What is wrong with a policy, for those who write it. Start with {@link org.kimrules.core.report.fault.FaultReport}. May use
 * {@code policy} and {@code report.layout}.
 */
@NullMarked
package org.kimrules.core.report.fault;

import org.jspecify.annotations.NullMarked;
