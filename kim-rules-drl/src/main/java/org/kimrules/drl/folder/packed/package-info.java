/**
 * The law folders of a policy as the build of a jar packs them: read and checked once, kept in one file that loads fast.
 * Start with {@link org.kimrules.drl.folder.packed.PackedPolicy}. Uses the core and the folder that was read.
 */
@NullMarked
package org.kimrules.drl.folder.packed;

import org.jspecify.annotations.NullMarked;
