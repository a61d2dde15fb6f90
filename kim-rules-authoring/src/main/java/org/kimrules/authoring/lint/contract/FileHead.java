package org.kimrules.authoring.lint.contract;

import java.util.List;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.core.data.Codes;
import org.kimrules.drl.finding.Stage;

/** D03: a rule file has the name of a stage, begins with its package and its imports, and declares nothing of its own. */
final class FileHead implements LintRule {

    @Override
    public String id() {
        return "D03";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return law.drl().stream().flatMap(file -> Stream.concat(head(file, law), declarations(file)));
    }

    private Stream<Remark> head(DrlFile file, LawFolder law) {
        if (file.stage().isEmpty()) {
            String name = file.file().path().replaceFirst(".*/", "");
            return Stream.of(file.file()
                    .remark(
                            id(),
                            1,
                            1,
                            "`" + name + "` is not the name of a stage, so nobody asks its rules",
                            Codes.expected(name, names()).en()));
        }
        String expected = "package org.kimrules.policies." + law.id().replace('-', '_') + "."
                + file.stage().orElseThrow().fileName();
        return file.file().text().startsWith(expected + "\n\nimport ")
                        || !file.source().sound()
                ? Stream.of()
                : Stream.of(file.file()
                        .remark(
                                id(),
                                1,
                                1,
                                "the file does not begin with its package, a blank line and its imports",
                                "`" + expected + "`, a blank line, imports"));
    }

    private static List<String> names() {
        return Stream.of(Stage.values()).map(stage -> stage.fileName() + ".drl").toList();
    }

    private Stream<Remark> declarations(DrlFile file) {
        return file.source().declarations().stream()
                .map(piece -> file.remark(
                        id(),
                        piece.span(),
                        "the file has a `" + piece.name() + "` of its own",
                        "package, imports and rules only"));
    }
}
