package org.kimrules.core.cure;

import java.util.Optional;
import org.kimrules.core.text.Value;

/**
 * One place of a plan before and after it was changed.
 *
 * @param path the place, as problems of a plan write it, with ids in the place of numbers
 * @param from what stands there; empty where nothing does
 * @param to what is put there; empty where it is taken out
 */
public record Edit(String path, Optional<Value> from, Optional<Value> to) {}
