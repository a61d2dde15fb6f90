package org.kimrules.drl.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;

/** Parses one rule file at the language level that the compiler uses, which is the parser's own. One per file. */
final class RuleParser {

    private static final Pattern PLACE = Pattern.compile("^\\[ERR \\d+] Line \\d+:\\d+ ");
    private static final Pattern IN_RULE = Pattern.compile("in rule (\"?)(.+)\\1$");

    private final String file;
    private final String text;

    private final RuleText signs;

    /** The text with blanks where its comments stand. */
    private final String code;

    RuleParser(String file, String text) {
        this.file = file;
        this.text = text;
        this.signs = RuleText.of(text);
        this.code = signs.code();
    }

    RuleSource parse() {
        if (!signs.parsable()) {
            return tooDeep(signs.deepest());
        }
        DrlParser parser = new DrlParser();
        try {
            PackageDescr parsed = parser.parse(false, text);
            return parsed == null || parser.hasErrors()
                    ? refused(parser.getErrors().stream().map(this::fault).toList())
                    : source(parsed);
        } catch (DroolsParserException | RuntimeException e) {
            return refused(List.of(new RuleSource.Fault(1, 1, String.valueOf(e.getMessage()))));
        } catch (StackOverflowError e) {
            // there are other ways to nest than brackets; the parser keeps nothing that could be half done
            return tooDeep(0);
        }
    }

    private RuleSource tooDeep(int offset) {
        Span place = Span.of(text, offset, offset);
        return refused(List.of(new RuleSource.Fault(place.line(), place.column(), RuleSource.TOO_DEEP)));
    }

    private RuleSource refused(List<RuleSource.Fault> faults) {
        return new RuleSource(file, text, "", List.of(), List.of(), List.of(), faults);
    }

    /** A rule that is never closed is at fault where it begins, not at the end of the file. */
    private RuleSource.Fault fault(DroolsError error) {
        String message = PLACE.matcher(error.getMessage()).replaceFirst("");
        Matcher rule = IN_RULE.matcher(message);
        int begin = message.contains("<eof>") && rule.find() ? code.indexOf(rule.group(2)) : -1;
        if (begin >= 0) {
            return new RuleSource.Fault(Span.of(text, begin, begin).line(), 1, message);
        }
        return error instanceof ParserError placed
                ? new RuleSource.Fault(Math.max(1, placed.getRow()), placed.getCol() + 1, message)
                : new RuleSource.Fault(1, 1, message);
    }

    private RuleSource source(PackageDescr parsed) {
        return new RuleSource(
                file,
                text,
                parsed.getNamespace(),
                Stream.concat(
                                parsed.getImports().stream().map(each -> imported(Piece.IMPORT, each)),
                                parsed.getFunctionImports().stream().map(each -> imported(Piece.IMPORT_STATIC, each)))
                        .sorted(Comparator.comparing(each -> each.span().from()))
                        .toList(),
                declarations(parsed),
                parsed.getRules().stream()
                        .filter(RuleDescr::isRule)
                        .map(rule -> new RuleReader(text, code, rule).read())
                        .toList(),
                List.of());
    }

    private Piece imported(String name, ImportDescr descr) {
        int from = code.indexOf(descr.getTarget(), descr.getStartCharacter());
        return new Piece(
                name,
                descr.getTarget(),
                Span.of(text, from, from + descr.getTarget().length()));
    }

    private List<Piece> declarations(PackageDescr parsed) {
        return Stream.of(
                        parsed.getGlobals().stream().map(each -> declared("global", each)),
                        parsed.getFunctions().stream().map(each -> declared("function", each)),
                        parsed.getTypeDeclarations().stream().map(each -> declared("declare", each)),
                        parsed.getEnumDeclarations().stream().map(each -> declared("declare", each)),
                        parsed.getRules().stream().filter(RuleDescr::isQuery).map(each -> declared("query", each)),
                        parsed.getAttributes().stream().map(each -> declared(each.getName(), each)))
                .flatMap(all -> all)
                .toList();
    }

    private Piece declared(String name, BaseDescr descr) {
        int from = Optional.of(descr.getStartCharacter())
                .filter(start -> start >= 0)
                .orElseGet(() -> Math.max(0, code.indexOf(name)));
        Span span = Span.of(text, from, Math.max(from, descr.getEndCharacter()));
        return new Piece(name, span.in(text), span);
    }
}
