/**
 * A report before it is text, Markdown or HTML: the parts it is made of, in their order, and the anchors of what explains
 * them. Start with {@link org.kimrules.core.report.page.Block}. Uses {@code layout}, {@code decision}, {@code reason} and
 * {@code text}.
 */
@NullMarked
package org.kimrules.core.report.page;

import org.jspecify.annotations.NullMarked;
