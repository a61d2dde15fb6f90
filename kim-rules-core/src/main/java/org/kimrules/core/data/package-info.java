/**
 * Files as trees with their places: YAML and JSON give the same {@link org.kimrules.core.data.Node}, and every problem
 * is collected with its path, line, value and what would be right. Start with {@link org.kimrules.core.data.Documents}
 * to read a file and {@link org.kimrules.core.data.Fields} to take one apart. May use {@code text} and {@code shape}.
 */
@NullMarked
package org.kimrules.core.data;

import org.jspecify.annotations.NullMarked;
