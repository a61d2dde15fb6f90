package org.kimrules.core.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.joda.money.format.MoneyAmountStyle;
import org.joda.money.format.MoneyFormatter;
import org.joda.money.format.MoneyFormatterBuilder;

/**
 * How values are written for people. The styles are fixed here and do not follow the locale of the machine, so that the
 * same assessment gives the same report everywhere.
 */
public final class Formats {

    private static final MoneyFormatter GERMAN_MONEY = money(MoneyAmountStyle.ASCII_DECIMAL_COMMA_GROUP3_DOT);
    private static final MoneyFormatter ENGLISH_MONEY = money(MoneyAmountStyle.ASCII_DECIMAL_POINT_GROUP3_COMMA);
    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private static final Text OPEN = Text.of("offen", "open");

    private final Language language;
    private final Labels labels;

    /** Creates the formats of the language, with the labels of the policy. */
    public Formats(Language language, Labels labels) {
        this.language = language;
        this.labels = labels;
    }

    private static MoneyFormatter money(MoneyAmountStyle style) {
        return new MoneyFormatterBuilder().appendAmount(style).toFormatter(Locale.ROOT);
    }

    /** Returns the language that is written. */
    public Language language() {
        return language;
    }

    /** Returns the text in the language of these formats. */
    public String text(Text text) {
        return text.in(language);
    }

    /** Returns the amount with two decimals and grouped thousands, without currency: {@code 261.250,00}. */
    public String amount(Money money) {
        return (language == Language.DE ? GERMAN_MONEY : ENGLISH_MONEY).print(money);
    }

    /** Returns the bounds: {@code 5.625,00 bis 6.875,00}, or {@code mindestens 5.625,00} where there is no upper one. */
    public String range(Money lower, Optional<Money> upper) {
        return upper.map(most -> amount(lower) + text(Text.of(" bis ", " to ")) + amount(most))
                .orElseGet(() -> text(Text.of("mindestens ", "at least ")) + amount(lower));
    }

    /** Returns the number without trailing zeros and without grouping: {@code 0,5}. */
    public String number(BigDecimal number) {
        String plain = number.toPlainString();
        return language == Language.DE ? plain.replace('.', ',') : plain;
    }

    /** Returns the day: {@code 03.09.2020} or {@code 2020-09-03}. */
    public String day(LocalDate date) {
        return language == Language.DE ? GERMAN_DAY.format(date) : date.toString();
    }

    /** Returns the label of the code. */
    public String code(String kind, String code) {
        return labels.label(kind, code).in(language);
    }

    /** Returns the value as people read it; amounts carry their currency, and one that nothing bounds is open. */
    public String value(Value value) {
        if (value instanceof Value.Amount amount) {
            return amount(amount.money()) + " EUR";
        }
        if (value instanceof Value.Range range) {
            return range.bounded() ? range(range.lower(), range.upper()) + " EUR" : text(OPEN);
        }
        if (value instanceof Value.Quantity quantity) {
            return number(quantity.number());
        }
        if (value instanceof Value.Day day) {
            return day(day.date());
        }
        if (value instanceof Value.Days days) {
            return day(days.from()) + "–" + day(days.to());
        }
        if (value instanceof Value.Code code) {
            return code(code.kind(), code.code());
        }
        if (value instanceof Value.Flag flag) {
            return text(flag.set() ? Text.of("ja", "yes") : Text.of("nein", "no"));
        }
        if (value instanceof Value.Several several) {
            return several.values().stream().map(this::value).collect(Collectors.joining(", "));
        }
        return ((Value.Plain) value).words();
    }
}
