/**
 * The form of documents: which fields they have and what may stand in them. Start with {@link org.kimrules.core.shape.Shape}.
 * Uses {@code text} only.
 */
@NullMarked
package org.kimrules.core.shape;

import org.jspecify.annotations.NullMarked;
