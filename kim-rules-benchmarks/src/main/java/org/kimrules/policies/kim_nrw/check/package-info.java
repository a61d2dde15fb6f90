/** The rules of CORE, prebuilt. */
@NullMarked
package org.kimrules.policies.kim_nrw.check;

import org.jspecify.annotations.NullMarked;
