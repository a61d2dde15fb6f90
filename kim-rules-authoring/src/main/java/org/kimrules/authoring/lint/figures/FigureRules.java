package org.kimrules.authoring.lint.figures;

import java.util.List;
import org.kimrules.authoring.lint.LintRule;

/** The rules about parameters and their time lines. */
public final class FigureRules {

    private FigureRules() {}

    /** Returns them in the order of their ids. */
    public static List<LintRule> rules() {
        return List.of(new Unsourced(), new Gaps(), new Overlaps(), new Unused(), new Units());
    }
}
