package org.kimrules.authoring.lint.words;

import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.EachRule;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.core.data.Codes;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.Piece;
import org.kimrules.drl.source.RuleTree;

/** D07: a string is a word of the policy, and one of the right kind where the property is named like a kind of codes. */
final class Strings implements EachRule {

    @Override
    public String id() {
        return "D07";
    }

    @Override
    public Stream<Remark> remarks(RuleTree rule, DrlFile file, LawFolder law) {
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(constraint -> remarks(constraint, file, law));
    }

    private Stream<Remark> remarks(ConstraintTree constraint, DrlFile file, LawFolder law) {
        Set<String> words = law.words();
        String kind = constraint.anyOf().stream()
                .map(comparison -> comparison.property().replaceFirst(".*\\.", ""))
                .findFirst()
                .orElse("");
        Set<String> codes = law.codes().getOrDefault(kind, words);
        return file.strings(constraint)
                .filter(word -> !codes.contains(word.text()) && !word.text().equals(Vocabulary.UNKNOWN))
                .map(word -> remark(
                        word,
                        file,
                        codes.equals(words) ? "a word of the policy" : "a code of the kind " + kind,
                        codes));
    }

    private Remark remark(Piece word, DrlFile file, String expected, Set<String> codes) {
        return file.remark(
                id(),
                word.span(),
                "`" + word.text() + "` is not " + expected,
                Codes.expected(word.text(), codes).en());
    }
}
