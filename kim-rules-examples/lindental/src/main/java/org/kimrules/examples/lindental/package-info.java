/**
 * A second programme, made up for the tutorial: the reading mentors of a town that does not exist. Its law is in the
 * resources; the only class is {@link org.kimrules.examples.lindental.LindentalPolicy}. Uses {@code PolicyJar} only.
 */
@NullMarked
package org.kimrules.examples.lindental;

import org.jspecify.annotations.NullMarked;
