package org.kimrules.report.content;

import org.kimrules.core.law.Evidence;

/** A sign for how sure something is, which stands before the word for it: full, half and empty. */
final class EvidenceSign {

    private EvidenceSign() {}

    static String of(Evidence evidence) {
        return switch (evidence) {
            case STATED -> "●";
            case INFERRED -> "◐";
            case ASSUMED -> "○";
        };
    }
}
