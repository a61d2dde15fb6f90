/**
 * The rule engine behind the port: the only package that knows Drools. Start with {@link
 * org.kimrules.drl.engine.DroolsStages}.
 */
@NullMarked
package org.kimrules.drl.engine;

import org.jspecify.annotations.NullMarked;
