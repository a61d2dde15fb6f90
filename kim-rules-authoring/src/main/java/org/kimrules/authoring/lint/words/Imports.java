package org.kimrules.authoring.lint.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.core.data.Codes;
import org.kimrules.drl.finding.Findings;
import org.kimrules.drl.glossary.FactTypes;
import org.kimrules.drl.source.Piece;
import org.kimrules.drl.source.Said;
import org.kimrules.drl.source.Span;

/** V03: a rule file imports what its rules name, and nothing else. */
final class Imports implements LintRule {

    @Override
    public String id() {
        return "V03";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return law.drl().stream().filter(file -> file.source().sound()).flatMap(this::remarks);
    }

    private Stream<Remark> remarks(DrlFile file) {
        Map<String, Span> types = used(file.rules().stream()
                .flatMap(rule ->
                        rule.patterns().stream().map(pattern -> new Piece("type", pattern.type(), pattern.look()))));
        Map<String, Span> words = used(file.rules().stream().flatMap(Said::all).map(Said::word));
        return Stream.of(
                        file.source().imports().stream()
                                .filter(each -> !each.text().endsWith("*"))
                                .flatMap(each -> imported(
                                        each,
                                        file,
                                        each.name().equals(Piece.IMPORT) ? types.keySet() : words.keySet())),
                        missing(file, Piece.IMPORT, types),
                        missing(file, Piece.IMPORT_STATIC, words))
                .flatMap(each -> each);
    }

    /** Returns where each name is used first. */
    private static Map<String, Span> used(Stream<Piece> names) {
        return names.collect(Collectors.toMap(Piece::text, Piece::span, (first, later) -> first, LinkedHashMap::new));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private Stream<Remark> imported(Piece piece, DrlFile file, Set<String> used) {
        if (!exists(piece)) {
            boolean type = piece.name().equals(Piece.IMPORT);
            return Stream.of(file.remark(
                    id(),
                    piece.span(),
                    "there is no `" + piece.text() + "` to import",
                    Codes.expected(
                                    simple(piece.text()),
                                    type ? FactTypes.names() : FactTypes.words().keySet())
                            .en()));
        }
        return used.contains(simple(piece.text()))
                ? Stream.of()
                : Stream.of(file.remark(
                        id(),
                        piece.span(),
                        "no rule of the file uses the import `" + piece.text() + "`",
                        "no such line"));
    }

    private static boolean exists(Piece piece) {
        return piece.name().equals(Piece.IMPORT) ? FactTypes.isFact(piece.text()) : FactTypes.isWord(piece.text());
    }

    /** A name that is not known at all is told by V02 or D08. */
    private Stream<Remark> missing(DrlFile file, String kind, Map<String, Span> used) {
        return used.entrySet().stream()
                .filter(name -> !name.getKey().contains("."))
                .filter(name -> file.source().imports().stream()
                        .noneMatch(each -> each.name().equals(kind)
                                && (each.text().endsWith("*")
                                        || simple(each.text()).equals(name.getKey()))))
                .flatMap(name -> full(kind, name.getKey())
                        .map(full -> file.remark(
                                id(),
                                name.getValue(),
                                "`" + name.getKey() + "` is not imported",
                                "`" + kind + " " + full + "`")));
    }

    private static Stream<String> full(String kind, String name) {
        return kind.equals(Piece.IMPORT)
                ? FactTypes.named(name).map(Class::getName).stream()
                : FactTypes.words().containsKey(name) ? Stream.of(Findings.class.getName() + "." + name) : Stream.of();
    }
}
