package org.kimrules.core.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Machines with other settings: Turkish letters, Arabic and Thai digits, a time zone that is a day ahead. */
public final class Machines {

    private static final List<String> LOCALES =
            List.of("de-DE", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "en-US");
    private static final List<String> ZONES = List.of("UTC", "Pacific/Kiritimati", "America/Los_Angeles");

    private Machines() {}

    /** Returns the answers of all machines; where the machine does not matter there is one. */
    public static <T> Set<T> answers(Supplier<T> question) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Set<T> answers = new LinkedHashSet<>();
        try {
            for (String tag : LOCALES) {
                for (String id : ZONES) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    answers.add(question.get());
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        return answers;
    }
}
