package org.kimrules.authoring.lint;

import java.util.Comparator;

/**
 * One thing that is wrong with a policy folder, for developers, in English. Sorted by place.
 *
 * @param rule the id of the lint rule, which has a page of its own: {@code D05}
 * @param file the path of the file within the policy folder
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 * @param what what is wrong, in one sentence without a full stop
 * @param fix what would be right
 * @param excerpt the line of the file
 */
public record Remark(String rule, String file, int line, int column, String what, String fix, String excerpt)
        implements Comparable<Remark> {

    private static final Comparator<Remark> ORDER = Comparator.comparing(Remark::file)
            .thenComparingInt(Remark::line)
            .thenComparingInt(Remark::column)
            .thenComparing(Remark::rule)
            .thenComparing(Remark::what);

    @Override
    public int compareTo(Remark other) {
        return ORDER.compare(this, other);
    }

    /** Returns the place: {@code law/x/B1-02/check.drl:12:30}. */
    public String place() {
        return file + ":" + line + ":" + column;
    }
}
