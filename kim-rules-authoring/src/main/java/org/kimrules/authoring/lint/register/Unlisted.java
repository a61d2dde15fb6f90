package org.kimrules.authoring.lint.register;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.LawFile;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.authoring.lint.YamlFile;
import org.kimrules.core.data.Codes;
import org.kimrules.drl.folder.Entries;

/** C05: no file of the law lies where nobody reads it, and none that is listed is missing. */
final class Unlisted implements LintRule {

    private static final Pattern CLAUSE =
            Pattern.compile("law/(?<document>[^/]+)/(?<clause>[^/]+)/(?:clause\\.md|cases\\.yaml|[^/]+\\.drl)");

    @Override
    public String id() {
        return "C05";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        Set<String> layers = law.below().stream().map(LawFolder::id).collect(Collectors.toSet());
        return Stream.of(
                        law.paths().stream()
                                .filter(path -> path.startsWith("law/") || path.startsWith("parameters/"))
                                .filter(path -> !law.unreadable().contains(path))
                                .flatMap(path -> remark(path, law).stream()),
                        besides(law),
                        missing(law, law.policy(), "parameters", Entries.PARAMETERS, Set.of()),
                        missing(law, law.policy(), "documents", Entries.DOCUMENTS, layers),
                        law.documents().entrySet().stream()
                                .flatMap(document -> missing(
                                        law,
                                        document.getValue(),
                                        "clauses",
                                        Entries.clauses(document.getKey()),
                                        Set.of())))
                .flatMap(each -> each);
    }

    /** Returns the files in the folder of the base plan that are neither it nor named by a case. */
    private Stream<Remark> besides(LawFolder law) {
        Set<String> read = Stream.concat(Stream.of("cases/base.yaml", "cases/suite.yaml"), plans(law))
                .collect(Collectors.toSet());
        return law.paths().stream()
                .filter(path -> path.matches("cases/[^/]+") && !read.contains(path))
                .flatMap(path ->
                        unlisted(path, "`cases/base.yaml`, `cases/suite.yaml`, or the `planFile` of a case").stream());
    }

    /** Cases of a layer start from plans of the policy, too. */
    private static Stream<String> plans(LawFolder law) {
        return Stream.concat(
                law.below().stream().flatMap(Unlisted::plans),
                law.clauses().stream()
                        .flatMap(clause -> clause.cases().stream())
                        .flatMap(cases -> cases.list("cases").stream())
                        .flatMap(one -> YamlFile.field(one, "planFile").flatMap(YamlFile::word).stream()));
    }

    private Stream<Remark> missing(LawFolder law, YamlFile file, String list, Entries entries, Set<String> others) {
        return file.list(list).stream()
                .flatMap(node -> YamlFile.word(node)
                        .filter(word -> !others.contains(word) && !law.paths().contains(entries.path(word)))
                        .map(word -> file.remark(
                                id(),
                                node,
                                "there is no file `" + entries.path(word) + "`",
                                Codes.expected(word, entries.in(law.paths())).en()))
                        .stream());
    }

    private Optional<Remark> remark(String path, LawFolder law) {
        Optional<String> parameter = Entries.PARAMETERS.name(path);
        Optional<String> document = Entries.DOCUMENTS.name(path);
        Matcher clause = CLAUSE.matcher(path);
        if (parameter.isPresent()) {
            return parameter
                    .filter(name -> !law.parameters().containsKey(name.replace('/', '.')))
                    .flatMap(name -> unlisted(path, "`" + name + "` under `parameters` in policy.yaml"));
        }
        if (document.isPresent()) {
            return document.filter(id -> !law.documents().containsKey(id))
                    .flatMap(id -> unlisted(path, "`" + id + "` under `documents` in policy.yaml"));
        }
        if (clause.matches()) {
            return listed(law, clause)
                    ? Optional.empty()
                    : unlisted(path, "`" + clause.group("clause") + "` under `clauses` in document.yaml");
        }
        return path.matches(".*\\.(drl|ya?ml)")
                ? unlisted(path, "the name and the place of a file that is read, or no file")
                : Optional.empty();
    }

    private static boolean listed(LawFolder law, Matcher clause) {
        return Optional.ofNullable(law.documents().get(clause.group("document")))
                .filter(file -> !file.sound()
                        || file.list("clauses").stream()
                                .anyMatch(node -> YamlFile.word(node)
                                        .filter(clause.group("clause")::equals)
                                        .isPresent()))
                .isPresent();
    }

    private Optional<Remark> unlisted(String path, String fix) {
        return Optional.of(new LawFile(path, "").remark(id(), 1, 1, "nothing reads this file", fix));
    }
}
