/** Tests of the reports for people, among them those in a real browser. */
@NullMarked
package org.kimrules.report;

import org.jspecify.annotations.NullMarked;
