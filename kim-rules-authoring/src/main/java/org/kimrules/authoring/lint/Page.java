package org.kimrules.authoring.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kimrules.core.data.Documents;

/**
 * The page of one lint rule: what it finds, why that is wrong, what to avoid and what to prefer.
 *
 * @param id the id of the rule
 * @param text the page, Markdown
 */
public record Page(String id, String text) {

    private static final Pattern TITLE = Pattern.compile("# \\w+: (.*)");

    /** Returns the page of a rule; empty where there is no such rule. */
    public static Optional<Page> of(String id) {
        if (!Lint.ids().contains(id)) {
            return Optional.empty();
        }
        try (InputStream in = Page.class.getResourceAsStream(id + ".md")) {
            return Optional.ofNullable(in).map(Page::read).map(text -> new Page(id, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(InputStream in) {
        try {
            return Documents.decode(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the pages of all rules, by id. */
    public static List<Page> all() {
        return Lint.ids().stream().flatMap(id -> of(id).stream()).toList();
    }

    /** Returns its title. */
    public String title() {
        Matcher title = TITLE.matcher(text);
        return title.find() ? title.group(1) : id;
    }

    /** Returns the text below a heading: {@code Avoid}. */
    public String section(String heading) {
        return text.lines()
                .dropWhile(line -> !line.equals("## " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
