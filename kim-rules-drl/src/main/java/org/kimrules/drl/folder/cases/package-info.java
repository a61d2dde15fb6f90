/**
 * The tables of a {@code cases.yaml}, for whoever reads one. Start with {@link org.kimrules.drl.folder.cases.CaseTable}. Uses
 * {@code data} of the core.
 */
@NullMarked
package org.kimrules.drl.folder.cases;

import org.jspecify.annotations.NullMarked;
