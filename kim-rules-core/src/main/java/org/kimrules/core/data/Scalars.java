package org.kimrules.core.data;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.kimrules.core.data.Node.Scalar;
import org.kimrules.core.data.Node.Scalar.Type;
import org.kimrules.core.shape.Shape;
import org.kimrules.core.shape.Shape.Single;
import org.kimrules.core.text.Text;

/** Reads single values strictly: nothing is coerced, trimmed or guessed. A value that does not fit is a problem. */
final class Scalars {

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("-?[0-9.]*,[0-9]+");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}(\\.[0-9]{3})+");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._/-]*+");
    private static final Pattern NOT_IN_ID = Pattern.compile("[^\\p{L}\\p{N}\\p{M}._/-]+");
    private static final Text ID_RULE = Text.of(
            "höchstens " + Documents.MAX_ID
                    + " Buchstaben, Ziffern, Punkte, Binde-, Unter- und Schrägstriche, vorne ein Buchstabe oder eine Ziffer",
            "at most " + Documents.MAX_ID
                    + " letters, digits, points, hyphens, underscores and slashes, a letter or digit first");
    private static final Text COMPOSED_ID = Text.of(
            "jeder Buchstabe mit seinen Punkten und Strichen als ein einziges Zeichen (Normalform C)",
            "each letter with its marks as one single character (normal form C)");
    private static final Text PLAIN_DECIMAL =
            Text.of("Dezimalzahl mit Punkt, etwa 0.5", "a decimal with a point, such as 0.5");
    private static final Text A_COUNT = Text.of(
            "eine ganze Zahl von 0 bis " + Documents.MAX_COUNT + ", ohne Punkte",
            "a whole number from 0 to " + Documents.MAX_COUNT + ", without points");
    private static final Text QUOTED = Text.of("Text, in Anführungszeichen", "text, in quotes");
    private static final Text SOME_TEXT = Text.of("Text; eine Nummer in Anführungszeichen", "text; a number in quotes");
    private static final Text TRUE_OR_FALSE = Text.of("true oder false", "true or false");
    private static final Text ISO_DAY = Text.of("Datum wie 2020-09-03", "a date such as 2020-09-03");
    private static final Text A_YEAR = Text.of(
            "ein Jahr von " + Documents.FIRST_YEAR + " bis " + Documents.LAST_YEAR,
            "a year from " + Documents.FIRST_YEAR + " to " + Documents.LAST_YEAR);

    private final Problems problems;

    Scalars(Problems problems) {
        this.problems = problems;
    }

    /** Returns what would be right where a value of the shape is left empty. */
    static Text wanted(Shape shape) {
        if (shape instanceof Shape.Decimal) {
            return PLAIN_DECIMAL;
        }
        if (shape == Single.DAY) {
            return ISO_DAY;
        }
        if (shape == Single.YEAR) {
            return A_YEAR;
        }
        if (shape == Single.COUNT) {
            return A_COUNT;
        }
        return shape == Single.FLAG ? TRUE_OR_FALSE : SOME_TEXT;
    }

    Optional<String> text(Node node, String path) {
        return text(node, path, () -> quoted(node));
    }

    /**
     * Reads a text.
     *
     * @param right what would be right in place of what is no text; only asked where none stands there
     */
    Optional<String> text(Node node, String path, Supplier<Text> right) {
        return typed(node, path, Type.TEXT, right).filter(text -> textSound(node, path, text));
    }

    private static Text quoted(Node node) {
        return node instanceof Scalar scalar
                        && scalar.type() == Type.NUMBER
                        && scalar.text().length() <= Documents.MAX_ID
                ? Text.of("in Anführungszeichen: \"" + scalar.text() + "\"", "in quotes: \"" + scalar.text() + "\"")
                : QUOTED;
    }

    private boolean textSound(Node node, String path, String text) {
        boolean sound = text.codePoints().anyMatch(Scalars::visible)
                && !blank(text.codePointAt(0))
                && !blank(text.codePointBefore(text.length()))
                && text.length() <= Documents.MAX_TEXT
                && text.codePoints().noneMatch(Scalars::forbidden);
        if (!sound) {
            problems.add(
                    ProblemCode.TEXT_INVALID,
                    path,
                    node,
                    text,
                    Text.of(
                            "1 bis " + Documents.MAX_TEXT + " Zeichen ohne Steuerzeichen und Leerraum am Rand",
                            "1 to " + Documents.MAX_TEXT
                                    + " characters, no control characters, no blanks at the ends"));
        }
        return sound;
    }

    /** Blanks of every width, no-break spaces too. */
    private static boolean blank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** What has neither width nor ink is no text. */
    private static boolean visible(int codePoint) {
        return !blank(codePoint) && Character.getType(codePoint) != Character.FORMAT;
    }

    /** Control characters, lone surrogates and marks that turn the direction of writing can forge a line of a report. */
    private static boolean forbidden(int codePoint) {
        int type = Character.getType(codePoint);
        boolean direction =
                (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || direction;
    }

    Optional<String> id(Node node, String path) {
        Optional<String> text = text(node, path);
        if (text.isPresent() && !rightId(text.get())) {
            problems.add(ProblemCode.ID_FORMAT, path, node, text.get(), idLike(text.get()));
            return Optional.empty();
        }
        return text;
    }

    private static boolean rightId(String text) {
        return text.length() <= Documents.MAX_ID
                && ID.matcher(text).matches()
                && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** What would be right in place of the text: the nearest id there is, where it does not look just the same. */
    private static Text idLike(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (rightId(composed)) {
            return COMPOSED_ID;
        }
        String nearest = NOT_IN_ID.matcher(composed).replaceAll("-").replaceAll("^[^\\p{L}\\p{N}]+|-$", "");
        return rightId(nearest)
                ? Text.of(ID_RULE.de() + ", etwa " + nearest, ID_RULE.en() + ", such as " + nearest)
                : ID_RULE;
    }

    Optional<Boolean> flag(Node node, String path) {
        return typed(node, path, Type.FLAG, () -> TRUE_OR_FALSE).map(Boolean::valueOf);
    }

    Optional<BigDecimal> decimal(Node node, String path, int scale) {
        return decimal(node, path, scale, PLAIN_DECIMAL);
    }

    private Optional<BigDecimal> decimal(Node node, String path, int scale, Text right) {
        if (!(node instanceof Scalar scalar) || scalar.type() == Type.FLAG || scalar.type() == Type.NOTHING) {
            problems.add(ProblemCode.TYPE_WRONG, path, node, node.shown(), right);
            return Optional.empty();
        }
        String text = scalar.text();
        if (text.length() > Documents.MAX_NUMBER) {
            problems.add(ProblemCode.NUMBER_TOO_LONG, path, node, text, Documents.SHORT_NUMBER);
            return Optional.empty();
        }
        if (!DECIMAL.matcher(text).matches()) {
            boolean comma = COMMA.matcher(text).matches();
            problems.add(
                    comma ? ProblemCode.DECIMAL_COMMA : ProblemCode.NUMBER_FORMAT,
                    path,
                    node,
                    text,
                    comma ? point(text) : withoutPoints(text).map(Text::same).orElse(right));
            return Optional.empty();
        }
        return scaled(new BigDecimal(text), node, path, scale);
    }

    private static Text point(String text) {
        String pointed = text.replace(".", "").replace(',', '.');
        return DECIMAL.matcher(pointed).matches() ? Text.same(pointed) : PLAIN_DECIMAL;
    }

    /** Returns the number that is meant where points may stand between thousands. */
    private static Optional<String> withoutPoints(String text) {
        return THOUSANDS.matcher(text).matches() ? Optional.of(text.replace(".", "")) : Optional.empty();
    }

    /** Who wrote a point between thousands and is told of decimals only would leave a digit out. */
    private static Text orThousands(Text right, String whole) {
        return Text.of(
                right.de() + "; für Tausend kein Punkt: " + whole, right.en() + "; no point for thousands: " + whole);
    }

    private Optional<BigDecimal> scaled(BigDecimal number, Node node, String path, int scale) {
        if (number.scale() > scale) {
            String text = number.toPlainString();
            Text right = Text.of("höchstens " + scale + " Nachkommastellen", "at most " + scale + " decimals");
            problems.add(
                    ProblemCode.NUMBER_SCALE,
                    path,
                    node,
                    text,
                    withoutPoints(text).map(whole -> orThousands(right, whole)).orElse(right));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    Optional<LocalDate> day(Node node, String path) {
        Optional<String> text = typed(node, path, Type.TEXT, () -> ISO_DAY);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (DAY.matcher(text.get()).matches()) {
                LocalDate day = LocalDate.parse(text.get());
                return inWindow(day.getYear(), node, path) ? Optional.of(day) : Optional.empty();
            }
        } catch (DateTimeException e) {
            // a day that no calendar has is reported like one that is not written as a day
        }
        problems.add(ProblemCode.DATE_FORMAT, path, node, text.get(), ISO_DAY);
        return Optional.empty();
    }

    Optional<Integer> year(Node node, String path) {
        return decimal(node, path, 0, A_YEAR)
                .filter(number -> inWindow(
                        number.min(BigDecimal.valueOf(99_999))
                                .max(BigDecimal.ZERO)
                                .intValue(),
                        node,
                        path))
                .map(BigDecimal::intValueExact);
    }

    Optional<Integer> count(Node node, String path) {
        Optional<BigDecimal> number = decimal(node, path, 0, A_COUNT);
        boolean possible = number.filter(
                        each -> each.signum() >= 0 && each.compareTo(BigDecimal.valueOf(Documents.MAX_COUNT)) <= 0)
                .isPresent();
        if (number.isPresent() && !possible) {
            problems.add(ProblemCode.NUMBER_RANGE, path, node, node.shown(), A_COUNT);
        }
        return number.filter(any -> possible).map(BigDecimal::intValueExact);
    }

    private boolean inWindow(int year, Node node, String path) {
        if (Documents.mayName(year)) {
            return true;
        }
        problems.add(ProblemCode.DATE_WINDOW, path, node, node.shown(), A_YEAR);
        return false;
    }

    private Optional<String> typed(Node node, String path, Type type, Supplier<Text> right) {
        if (node instanceof Scalar scalar && scalar.type() == type) {
            return Optional.of(scalar.text());
        }
        problems.add(ProblemCode.TYPE_WRONG, path, node, node.shown(), right.get());
        return Optional.empty();
    }
}
