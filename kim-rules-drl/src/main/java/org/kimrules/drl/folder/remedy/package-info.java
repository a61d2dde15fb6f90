/**
 * What the head of a clause says of remedies. Start with {@link org.kimrules.drl.folder.remedy.RemedyYaml}. Uses the core and
 * what all files of a law folder have in common.
 */
@NullMarked
package org.kimrules.drl.folder.remedy;

import org.jspecify.annotations.NullMarked;
