package org.kimrules.drl.folder.yaml;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.Validity;

/** Reads what the files of a law folder have in common: texts in two languages, validities and fixed words. */
final class Reads {

    private Reads() {}

    /** Reads the text of a required field. */
    static Text text(Fields fields, String name) {
        return fields.section(name, Reads::bothLanguages).orElse(Text.same(""));
    }

    static Text bothLanguages(Fields fields) {
        return Text.of(fields.text("de"), fields.text("en"));
    }

    /** Reads a mapping whose names are data and whose values are texts in two languages. */
    static Map<String, Text> texts(Fields fields) {
        Map<String, Text> texts = new LinkedHashMap<>();
        fields.names().forEach(name -> texts.put(name, text(fields, name)));
        return texts;
    }

    /** Reads the id of what stands in a folder; it is the name of the folder. */
    static String idOf(Fields fields, String folder) {
        return named(
                fields, "id", folder, Text.of(folder + ", der Name des Ordners", folder + ", the name of the folder"));
    }

    /** Reads an id that has to be the name which the place of the file says. */
    static String named(Fields fields, String field, String name, Text right) {
        String id = fields.id(field);
        if (!id.isEmpty() && !id.equals(name)) {
            fields.problem(ProblemCode.CONTRADICTION, field, right);
        }
        return id;
    }

    static Validity validity(Fields fields) {
        return fields.section("validity", section -> validity(section, "from", "to"))
                .orElse(Validity.since(LocalDate.EPOCH));
    }

    static Validity validity(Fields fields, String fromName, String toName) {
        LocalDate from = fields.day(fromName).orElse(LocalDate.EPOCH);
        Optional<LocalDate> to = fields.optionalDay(toName);
        if (to.isPresent() && to.get().isBefore(from)) {
            fields.problem(ProblemCode.PERIOD_REVERSED, toName, Text.of("nicht vor " + from, "not before " + from));
            return Validity.since(from);
        }
        return new Validity(from, to);
    }

    /** Reads one of the fixed words of the library where there is one. */
    static <E extends Enum<E>> Optional<E> optionalWord(Fields fields, String name, E[] words) {
        return fields.has(name) ? Optional.of(word(fields, name, words)) : Optional.empty();
    }

    /** Reads one of the fixed words of the library. */
    static <E extends Enum<E>> E word(Fields fields, String name, E[] words) {
        String written = fields.id(name);
        for (E word : words) {
            if (word.name().equals(written)) {
                return word;
            }
        }
        if (!written.isEmpty()) {
            fields.problem(
                    ProblemCode.CODE_UNKNOWN,
                    name,
                    Codes.expected(written, Stream.of(words).map(Enum::name).toList()));
        }
        return words[0];
    }
}
