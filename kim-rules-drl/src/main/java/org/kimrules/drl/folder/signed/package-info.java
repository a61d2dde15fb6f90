/**
 * Policies that have to be signed: their files read once, held against the manifest and its signatures, and handed on as they were
 * read. Start with {@link org.kimrules.drl.folder.signed.Signing}. Uses the core and the law folder.
 */
@NullMarked
package org.kimrules.drl.folder.signed;

import org.jspecify.annotations.NullMarked;
