/** Tests of what stands between rule files and the engine. */
@NullMarked
package org.kimrules.drl.engine;

import org.jspecify.annotations.NullMarked;
