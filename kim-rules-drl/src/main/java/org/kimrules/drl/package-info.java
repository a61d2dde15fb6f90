/**
 * The law as rules, behind the port of the core. Start with {@link org.kimrules.drl.RulePolicies}. The packages in the
 * order of the pipeline: {@code folder} (the law folder), {@code fact}, {@code context} and {@code balance} (what rules
 * read), {@code finding} (what rules write), {@code engine} (what runs them), {@code ledger} (cents), {@code assess} (the
 * pipeline).
 */
@NullMarked
package org.kimrules.drl;

import org.jspecify.annotations.NullMarked;
