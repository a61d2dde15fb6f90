/**
 * A tool of the build: makes one jar of the jars of a class path, in which call sites are linked already, so that a start need not do it.
 * Start with {@link org.kimrules.linker.Linker}.
 */
@NullMarked
package org.kimrules.linker;

import org.jspecify.annotations.NullMarked;
