package org.kimrules.report.content;

import java.util.ArrayList;
import java.util.List;

/**
 * A section of a report.
 *
 * @param key its name in every language, for links to it
 * @param title its title
 * @param none that there is nothing to say, in words; empty where there is something
 * @param parts what stands in it
 */
public record Section(String key, String title, String none, List<Part> parts) {

    /** Keeps a copy. */
    public Section {
        parts = List.copyOf(parts);
    }

    /** Returns a section that has something to say. */
    static Section of(String key, String title, List<Part> parts) {
        return new Section(key, title, "", parts);
    }

    /** Returns the same section with one more part at its end. */
    Section with(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new Section(key, title, none, more);
    }
}
