package org.kimrules.authoring.lint;

import java.util.stream.Stream;

/** One rule of lint. Its page stands under its id beside {@link Page}. */
public interface LintRule {

    /** Returns its id: {@code D05}. */
    String id();

    /** Returns what it finds in the folder, in any order. */
    Stream<Remark> remarks(LawFolder law);
}
