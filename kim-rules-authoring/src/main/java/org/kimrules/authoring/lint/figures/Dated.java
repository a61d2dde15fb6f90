package org.kimrules.authoring.lint.figures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.kimrules.authoring.lint.YamlFile;
import org.kimrules.core.data.Node;
import org.kimrules.core.time.Validity;

/**
 * One entry of the history of a parameter, as far as its days can be read.
 *
 * @param node where it stands
 * @param validity the days that it applies to
 * @param knownFrom the day since which it is known
 */
record Dated(Node node, Validity validity, Optional<LocalDate> knownFrom) {

    /** Returns the entries of the file that say on which days they apply. */
    static List<Dated> of(YamlFile parameter) {
        return parameter.list("history").stream()
                .flatMap(entry -> day(entry, "validFrom")
                        .filter(from ->
                                !day(entry, "validTo").filter(from::isAfter).isPresent())
                        .map(from ->
                                new Dated(entry, new Validity(from, day(entry, "validTo")), day(entry, "knownFrom")))
                        .stream())
                .toList();
    }

    private static Optional<LocalDate> day(Node entry, String name) {
        return YamlFile.field(entry, name).flatMap(YamlFile::word).flatMap(Dated::parse);
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
