/**
 * The words for facts: what their properties are called, what they hold and where the plan states it. Start with {@link
 * org.kimrules.drl.glossary.Glossary}. Uses the core and the packages of what rules read and write; knows no rule engine.
 */
@NullMarked
package org.kimrules.drl.glossary;

import org.jspecify.annotations.NullMarked;
