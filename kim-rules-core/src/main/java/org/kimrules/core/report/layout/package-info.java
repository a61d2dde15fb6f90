/**
 * Plain text on a terminal: aligned tables, wrapping, colour. Start with {@link org.kimrules.core.report.layout.Table}.
 * Knows nothing of grants and uses no other package of the library.
 */
@NullMarked
package org.kimrules.core.report.layout;

import org.jspecify.annotations.NullMarked;
