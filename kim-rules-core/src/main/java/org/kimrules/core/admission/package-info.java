/**
 * A door that lets in as many callers as the machine can serve and tells the others at once. Start with {@link
 * org.kimrules.core.admission.Admission}. Uses no other package.
 */
@NullMarked
package org.kimrules.core.admission;

import org.jspecify.annotations.NullMarked;
