/**
 * What the files of a law folder have to be to each other. Start with {@link org.kimrules.drl.folder.check.Checks}. Uses the
 * core, the folder that was read and the stages that answer.
 */
@NullMarked
package org.kimrules.drl.folder.check;

import org.jspecify.annotations.NullMarked;
