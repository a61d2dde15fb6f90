/**
 * The law folder as it lies in a jar or on disk: policy.yaml, documents, clauses, parameters and the inventory of rules.
 * Start with {@link org.kimrules.drl.folder.PolicyFolder}. What its
 * YAML says is in {@code yaml}, what its files have to be to each other in {@code check}. Uses the core only.
 */
@NullMarked
package org.kimrules.drl.folder;

import org.jspecify.annotations.NullMarked;
