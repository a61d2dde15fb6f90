/**
 * The law folder as it lies in a jar or on disk: policy.yaml, documents, clauses, parameters and the inventory of rules.
 * Start with {@link org.kimrules.drl.folder.PolicyFolder}. Uses the core only.
 */
@NullMarked
package org.kimrules.drl.folder;

import org.jspecify.annotations.NullMarked;
