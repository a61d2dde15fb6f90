package org.kimrules.authoring.lint.figures;

import java.util.List;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.authoring.lint.YamlFile;
import org.kimrules.core.data.Node;

/** P01: every entry of a parameter says how sure it is and where it stands. */
final class Unsourced implements LintRule {

    private static final List<String> NEEDED = List.of("evidence", "source");

    @Override
    public String id() {
        return "P01";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return law.parameters().values().stream()
                .flatMap(file -> file.list("history").stream().flatMap(entry -> remarks(file, entry)));
    }

    private Stream<Remark> remarks(YamlFile file, Node entry) {
        return NEEDED.stream()
                .filter(name ->
                        YamlFile.field(entry, name).flatMap(YamlFile::word).isEmpty())
                .map(name -> file.file()
                        .remark(
                                id(),
                                entry.line(),
                                "",
                                "the value has no " + name,
                                name.equals("source")
                                        ? "where it stands, or why it is assumed or not known"
                                        : "`evidence: STATED`, `INFERRED` or `ASSUMED`"));
    }
}
