package org.kimrules.authoring.lint.words;

import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.core.data.Codes;
import org.kimrules.drl.fit.RuleWords;

/** D07: a string is a word of the policy, and one of the right kind where the property is named like a kind of codes. */
final class Strings implements LintRule {

    @Override
    public String id() {
        return "D07";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        RuleWords words = law.words();
        return law.drl().stream().flatMap(file -> words.misspelt(file.source()).map(word -> remark(word, file)));
    }

    private Remark remark(RuleWords.Misspelt word, DrlFile file) {
        String expected = word.kind().map(kind -> "a code of the kind " + kind).orElse("a word of the policy");
        return file.remark(
                id(),
                word.span(),
                "`" + word.word() + "` is not " + expected,
                Codes.expected(word.word(), word.known()).en());
    }
}
