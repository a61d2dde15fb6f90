/** Tests of lint: its pages, the shipped policies, and mistakes that were made on purpose. */
@NullMarked
package org.kimrules.authoring.lint;

import org.jspecify.annotations.NullMarked;
