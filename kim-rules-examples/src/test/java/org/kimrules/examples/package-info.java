/** Tests of the examples and of the plans: golden answers, golden reports and the figures of the council paper. */
@NullMarked
package org.kimrules.examples;

import org.jspecify.annotations.NullMarked;
