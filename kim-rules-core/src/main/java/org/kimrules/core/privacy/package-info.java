/**
 * Personal texts of plans, and how they are left out. Start with {@link org.kimrules.core.privacy.FreeTexts}. Uses {@code
 * data} and {@code text} only.
 */
@NullMarked
package org.kimrules.core.privacy;

import org.jspecify.annotations.NullMarked;
