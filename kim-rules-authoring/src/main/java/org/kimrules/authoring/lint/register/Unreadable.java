package org.kimrules.authoring.lint.register;

import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.LawFile;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.authoring.lint.YamlFile;
import org.kimrules.core.data.Node;
import org.kimrules.drl.source.SyntaxFaults;

/** F01: every file can be read: rule files by the parser that compiles them, the others as YAML. */
final class Unreadable implements LintRule {

    @Override
    public String id() {
        return "F01";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return Stream.of(
                        law.unreadable().stream()
                                .map(path -> new LawFile(path, "")
                                        .remark(
                                                id(),
                                                1,
                                                1,
                                                "the file is no UTF-8 text",
                                                "UTF-8 without byte order mark")),
                        law.policy().list("layers").stream().flatMap(node -> layer(node, law)),
                        law.yaml().flatMap(this::yaml),
                        law.drl().stream().flatMap(this::drl))
                .flatMap(each -> each);
    }

    private Stream<Remark> layer(Node node, LawFolder law) {
        return law.below().stream()
                .filter(layer -> layer.id().equals(YamlFile.word(node).orElse("")) && !layer.worded())
                .map(
                        layer -> law.policy()
                                .remark(
                                        id(),
                                        node,
                                        "there is no layer `" + layer.id() + "`",
                                        "the name of a folder with a policy.yaml beside this one, or of a layer on the class path"));
    }

    private Stream<Remark> yaml(YamlFile file) {
        return file.problems().stream()
                .map(problem -> file.file()
                        .remark(
                                id(),
                                problem.line().orElse(1),
                                "",
                                problem.code() + ": " + problem.value(),
                                problem.expected().en()));
    }

    private Stream<Remark> drl(DrlFile file) {
        return file.source().faults().stream()
                .map(fault -> file.file()
                        .remark(
                                id(),
                                fault.line(),
                                fault.column(),
                                fault.message(),
                                SyntaxFaults.right(fault.message())));
    }
}
