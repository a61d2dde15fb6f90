/**
 * What is wrong with a policy folder before anybody runs it, and what would be right. Start with {@link
 * org.kimrules.authoring.lint.Lint}. A folder is read piece by piece, so that one broken file hides nothing of the others;
 * each rule of lint is a class of its own in the packages below and has a page of its own.
 */
@NullMarked
package org.kimrules.authoring.lint;

import org.jspecify.annotations.NullMarked;
