/**
 * Why a clause says nothing about a subject, or nothing else than it does. Start with {@link
 * org.kimrules.drl.explain.WhyNots}. Reads the register and the trials of rules; knows no rule engine.
 */
@NullMarked
package org.kimrules.drl.explain;

import org.jspecify.annotations.NullMarked;
