package org.kimrules.cli.input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.law.ParameterBook;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * An amount to assume where none is known, as it is written on the command line: {@code B2.personnel=57000.00} or {@code
 * B2.personnel=55000.00..57000.00}.
 *
 * @param key the key of the parameter
 * @param amount what it is assumed to be
 */
record Assumption(String key, EuroRange amount) {

    private static final String EURO = "(\\d{1,12}(?:\\.\\d{1,2})?)";
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9._-]+)=" + EURO + "(?:\\.\\." + EURO + ")?");

    /** Reads the words of the command line. */
    static final class Reader implements ITypeConverter<Assumption> {

        /** Creates the converter; picocli asks it. */
        Reader() {}

        @Override
        public Assumption convert(String value) {
            Matcher words = FORM.matcher(value);
            if (!words.matches()) {
                throw refused(
                        value,
                        "expected a parameter and an amount such as B2.personnel=57000.00"
                                + " or B2.personnel=55000.00..57000.00");
            }
            BigDecimal lower = new BigDecimal(words.group(2));
            BigDecimal upper = words.group(3) == null ? lower : new BigDecimal(words.group(3));
            if (upper.compareTo(lower) < 0) {
                throw refused(value, "the second amount is below the first");
            }
            return new Assumption(words.group(1), EuroRange.between(Euro.of(lower), Euro.of(upper)));
        }

        private static TypeConversionException refused(String value, String why) {
            return new TypeConversionException("`" + value + "` is no assumption: " + why);
        }
    }

    /** Returns why the assumption can't be used beside what is known of its parameter, if so. */
    Optional<String> fault(ParameterBook parameters) {
        return parameters.find(key).stream()
                .flatMap(parameter -> parameter.history().stream())
                .flatMap(entry -> entry.bounds().stream())
                .filter(bounds -> !bounds.contains(amount))
                .map(bounds -> "the amount assumed for `" + key + "` is not within " + bounds.lower() + " and "
                        + bounds.upper().map(Object::toString).orElse("more") + ", which is known of it")
                .findFirst();
    }
}
