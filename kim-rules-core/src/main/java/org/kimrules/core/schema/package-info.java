/**
 * JSON Schemas of plans and assessments, for editors and other programs, and plans to fill in, for people. Start with {@link
 * org.kimrules.core.schema.Schemas}. May use {@code data}, {@code shape}, {@code policy}, {@code reading} and {@code report}.
 */
@NullMarked
package org.kimrules.core.schema;

import org.jspecify.annotations.NullMarked;
