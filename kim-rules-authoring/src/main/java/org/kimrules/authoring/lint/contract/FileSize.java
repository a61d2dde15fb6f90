package org.kimrules.authoring.lint.contract;

import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.drl.source.Span;

/** D02: one folder, one clause, and little enough in a file to be read at once. */
final class FileSize implements LintRule {

    private static final int RULES = 6;
    private static final int LINES = 120;

    @Override
    public String id() {
        return "D02";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return law.drl().stream().flatMap(this::remarks);
    }

    private Stream<Remark> remarks(DrlFile file) {
        long lines = file.file().text().lines().count();
        Stream<Remark> tooLong = lines > LINES
                ? Stream.of(file.file()
                        .remark(
                                id(),
                                LINES + 1,
                                1,
                                "the file has " + lines + " lines",
                                "at most " + LINES + ": split the clause"))
                : Stream.of();
        Stream<Remark> empty = file.source().sound() && file.rules().isEmpty()
                ? Stream.of(file.remark(
                        id(), Span.of(file.file().text(), 0, 0), "the file has no rule", "a rule, or no file"))
                : Stream.of();
        Stream<Remark> tooMany = file.rules().stream()
                .skip(RULES)
                .limit(1)
                .map(rule -> file.remark(
                        id(),
                        rule.span(),
                        "the file has " + file.rules().size() + " rules",
                        "at most " + RULES + ": split the clause"));
        return Stream.of(tooLong, empty, tooMany).flatMap(each -> each);
    }
}
