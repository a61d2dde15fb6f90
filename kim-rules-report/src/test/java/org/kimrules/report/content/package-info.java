/** Tests of what stands in the reports. */
@NullMarked
package org.kimrules.report.content;

import org.jspecify.annotations.NullMarked;
