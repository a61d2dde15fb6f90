package org.kimrules.core.report.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.kimrules.core.text.Formats;

/** The id of a subject for people: days as they write them, and no year twice. */
public final class SubjectName {

    private SubjectName() {}

    /** Returns the name of the subject: {@code Integrationsrat/29.02.2020}. */
    public static String of(String id, Formats formats) {
        List<String> parts = parts(id, formats).toList();
        String last = parts.get(parts.size() - 1);
        boolean twice = parts.size() > 1 && parts.get(parts.size() - 2).endsWith("-" + last);
        return String.join("/", twice ? parts.subList(0, parts.size() - 1) : parts);
    }

    /** Returns the parts of the id, each as people write it. */
    public static Stream<String> parts(String id, Formats formats) {
        return Stream.of(id.split("/", -1)).map(part -> part(part, formats));
    }

    private static String part(String part, Formats formats) {
        try {
            return formats.day(LocalDate.parse(part));
        } catch (DateTimeParseException e) {
            // an id is no code and stays as it is; the code for what nobody stated has a label
            return formats.code("", part);
        }
    }
}
