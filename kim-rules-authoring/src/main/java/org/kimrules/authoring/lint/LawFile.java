package org.kimrules.authoring.lint;

import java.util.List;
import org.kimrules.drl.folder.Source;
import org.kimrules.drl.source.Span;

/**
 * A file of a policy folder.
 *
 * @param path its path within the folder
 * @param text its text as it is read, see {@link Source}
 */
public record LawFile(String path, String text) {

    /** Reads line ends as a policy is read. */
    public LawFile {
        text = new Source(path, text).text();
    }

    /** Returns a remark about a stretch of the file. */
    public Remark remark(String rule, Span at, String what, String fix) {
        return remark(rule, at.line(), at.column(), what, fix);
    }

    /** Returns a remark about a word in a line; where the line has no such word, about the line. */
    public Remark remark(String rule, int line, String word, String what, String fix) {
        String written = line(line);
        int column = word.isEmpty() ? -1 : written.indexOf(word);
        return remark(rule, line, 1 + (column < 0 ? indent(written) : column), what, fix);
    }

    /** Returns a remark about a place of the file; a place before its beginning is the beginning. */
    public Remark remark(String rule, int line, int column, String what, String fix) {
        return new Remark(rule, path, Math.max(1, line), Math.max(1, column), what, fix, line(line));
    }

    private String line(int line) {
        List<String> lines = text.lines().toList();
        return lines.isEmpty() ? "" : lines.get(Math.min(Math.max(1, line), lines.size()) - 1);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
