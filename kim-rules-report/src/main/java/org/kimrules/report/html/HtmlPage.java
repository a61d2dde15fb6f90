package org.kimrules.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.page.Block;
import org.kimrules.report.content.Content;
import org.kimrules.report.content.Part;
import org.kimrules.report.content.Section;
import org.kimrules.report.content.Terms;

/**
 * The page that the templates write.
 *
 * @param content what stands in it
 * @param targets what a link to each anchor is called, for every anchor that is there
 */
public record HtmlPage(Content content, Map<String, String> targets) {

    /** How many clauses find room beside each other on a page upright. */
    private static final int UPRIGHT = 20;

    /** Keeps a copy. */
    public HtmlPage {
        targets = Map.copyOf(targets);
    }

    /** Returns the page of the content. */
    public static HtmlPage of(Content content) {
        Map<String, String> targets = new HashMap<>();
        content.annexes().stream().flatMap(section -> section.parts().stream()).forEach(part -> {
            if (part instanceof Part.Quotes quotes) {
                quotes.quotes()
                        .forEach(quote -> targets.put(quote.anchor(), content.word(Terms.CLAUSE) + " " + quote.id()));
            } else if (part instanceof Part.Reasons reasons) {
                reasons.reasons().forEach(reason -> targets.put(reason.anchor(), reason.called()));
            }
        });
        return new HtmlPage(content, targets);
    }

    /** Returns the word. */
    public String word(Terms term) {
        return content.word(term);
    }

    /** Returns the language as HTML names it. */
    public String language() {
        return content.formats().language().name().toLowerCase(Locale.ROOT);
    }

    /** Returns the sections that have a title, for the contents. */
    public List<Section> titled() {
        return Stream.concat(content.sections().stream(), content.annexes().stream())
                .filter(section -> !section.title().isEmpty())
                .toList();
    }

    /** Returns whether something on the page explains what has the anchor. */
    public boolean leads(String anchor) {
        return targets.containsKey(anchor);
    }

    /** Returns the anchors that lead somewhere. */
    public List<String> leading(List<String> anchors) {
        return anchors.stream().filter(this::leads).toList();
    }

    /** Returns what a link to the anchor is called. */
    public String called(String anchor) {
        return targets.getOrDefault(anchor, "");
    }

    /** Returns whether the title of the entry says already what a link to its explanation would be called. */
    public boolean calledAsTitled(Block.Entry entry) {
        return entry.about().size() == 1
                && entry.title().equals(called(entry.about().get(0)) + ":");
    }

    /** Returns the class of a section in the style sheet: an annex begins a new page, a wide matrix needs one across. */
    public String css(Section section) {
        if (content.annexes().contains(section)) {
            return "annex";
        }
        boolean wide = section.parts().stream()
                .anyMatch(part -> part instanceof Part.Marks marks
                        && marks.matrix().clauses().size() > UPRIGHT);
        return wide ? "wide" : "";
    }

    /** Returns the name of an enum as a class of the style sheet. */
    public static String css(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns whether a paragraph in the style is a heading. */
    public static boolean heading(Style style) {
        return style == Style.HEADING;
    }
}
