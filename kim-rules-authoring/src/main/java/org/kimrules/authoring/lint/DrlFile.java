package org.kimrules.authoring.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.Piece;
import org.kimrules.drl.source.RuleFile;
import org.kimrules.drl.source.RuleSource;
import org.kimrules.drl.source.RuleTree;
import org.kimrules.drl.source.Span;

/**
 * A rule file of a policy folder.
 *
 * @param file the file
 * @param source what it holds; no rules where the parser refuses it
 */
public record DrlFile(LawFile file, RuleSource source) {

    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");

    static DrlFile of(LawFile file) {
        return new DrlFile(file, RuleSource.parse(file.path(), file.text()));
    }

    /** Returns its rules. */
    public List<RuleTree> rules() {
        return source.rules();
    }

    /** Returns the name of the folder that it stands in, which is the id of its clause. */
    public String clause() {
        return folder().substring(folder().lastIndexOf('/') + 1);
    }

    /** Returns the path of the folder that it stands in. */
    public String folder() {
        return file.path().replaceFirst("/?[^/]*$", "");
    }

    /** Returns the stage that asks its rules, if its name is that of one. */
    public Optional<Stage> stage() {
        return RuleFile.stage(file.path());
    }

    /** Returns a remark about a stretch of the file. */
    public Remark remark(String rule, Span at, String what, String fix) {
        return file.remark(rule, at, what, fix);
    }

    /** Returns the strings of a constraint, without their quotes, each where it stands. */
    public Stream<Piece> strings(ConstraintTree constraint) {
        return find(STRING, constraint.span());
    }

    /** Returns what the first group of the pattern finds within the stretch. */
    public Stream<Piece> find(Pattern pattern, Span within) {
        return pattern.matcher(file.text())
                .region(within.from(), within.to())
                .useTransparentBounds(true)
                .results()
                .map(found -> new Piece("found", found.group(1), Span.of(file.text(), found.start(1), found.end(1))));
    }

    /** Returns what the first group of the pattern finds within the stretch, outside of strings. */
    public Stream<Piece> code(Pattern pattern, Span within) {
        List<Piece> strings = find(STRING, within).toList();
        return find(pattern, within)
                .filter(piece -> strings.stream()
                        .noneMatch(
                                string -> string.span().from() <= piece.span().from()
                                        && piece.span().to() <= string.span().to()));
    }
}
