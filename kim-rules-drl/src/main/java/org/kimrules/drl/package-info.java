/**
 * The law as rules, behind the port of the core. Start with {@link org.kimrules.drl.PolicyJar}. The packages in the
 * order of the pipeline: {@code folder} (the law folder), {@code fact}, {@code context} and {@code balance} (what rules
 * read), {@code finding} (what rules write), {@code engine} (what runs them), {@code ledger} (cents), {@code assess} (the
 * pipeline). Beside it: {@code trial} (conditions tried one by one), {@code glossary} (words for facts), {@code explain} (why
 * not).
 */
@NullMarked
package org.kimrules.drl;

import org.jspecify.annotations.NullMarked;
