/**
 * The two gates that rule files of others pass before any of their code can run: one on the parsed file before it is compiled,
 * one on the classes that were made of it before any of them is loaded. Start with {@link org.kimrules.drl.gate.TreeGate}. Uses
 * {@code drl.source}, {@code drl.folder} and {@code drl.glossary}.
 */
@NullMarked
package org.kimrules.drl.gate;

import org.jspecify.annotations.NullMarked;
