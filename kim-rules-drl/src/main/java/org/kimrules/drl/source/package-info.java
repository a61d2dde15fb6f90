/**
 * Rule files as trees whose every piece knows its exact place, made by the parser that compiles them. Start with {@link
 * org.kimrules.drl.source.RuleSource}. Uses {@code drl.folder}, {@code drl.finding} and {@code drl.trial}; the only package
 * beside the engine that knows the parser.
 */
@NullMarked
package org.kimrules.drl.source;

import org.jspecify.annotations.NullMarked;
