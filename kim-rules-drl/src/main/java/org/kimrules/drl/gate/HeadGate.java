package org.kimrules.drl.gate;

import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.glossary.FactTypes;
import org.kimrules.drl.glossary.ReadableTypes;
import org.kimrules.drl.source.Piece;
import org.kimrules.drl.source.RuleSource;
import org.kimrules.drl.source.Span;

/** What stands outside of rules: a package of policies and imports of facts and findings, nothing that declares anything. */
final class HeadGate {

    private static final String PACKAGES = "org.kimrules.policies.";
    private static final int RULES = 50;

    private final Refusals refusals;
    private final ReadableTypes types = new ReadableTypes();

    HeadGate(Refusals refusals) {
        this.refusals = refusals;
    }

    void check(RuleSource source) {
        if (!source.rulePackage().matches("org\\.kimrules\\.policies(\\.[a-z_][a-z0-9_]*)+")) {
            refusals.add(
                    FaultCode.DRL_CONSTRUCT,
                    Span.of(source.text(), 0, 0),
                    source.rulePackage().isEmpty() ? "no package" : "package",
                    "package " + source.rulePackage(),
                    "package " + PACKAGES + "<policy>.<stage>");
        }
        source.imports().forEach(this::imported);
        source.declarations()
                .forEach(piece -> refusals.add(
                        FaultCode.DRL_CONSTRUCT, piece.span(), piece.name(), "package, imports and rules only"));
        if (source.rules().size() > RULES) {
            refusals.add(
                    FaultCode.DRL_LIMIT,
                    source.rules().get(RULES).span(),
                    source.rules().size() + " rules",
                    "at most " + RULES);
        }
    }

    private void imported(Piece piece) {
        boolean known =
                piece.name().equals(Piece.IMPORT) ? FactTypes.isFact(piece.text()) : FactTypes.isWord(piece.text());
        if (!known) {
            refusals.add(
                    FaultCode.DRL_IMPORT,
                    piece.span(),
                    piece.text(),
                    "import " + piece.text(),
                    types.importLike(piece.text()));
        }
    }
}
