/**
 * Words for people: texts in German and English, typed values and the messages made of them. Start with {@link
 * org.kimrules.core.text.Message}. Uses no other package of the library.
 */
@NullMarked
package org.kimrules.core.text;

import org.jspecify.annotations.NullMarked;
