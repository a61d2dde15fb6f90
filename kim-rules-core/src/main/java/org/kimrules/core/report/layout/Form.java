package org.kimrules.core.report.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.shape.Shape;
import org.kimrules.core.shape.Shape.Field;
import org.kimrules.core.shape.Shape.Single;
import org.kimrules.core.text.Text;
import tools.jackson.core.JsonGenerator;

/**
 * How values of a type are written as an object of JSON: its fields in order, each with what may stand in it. What is written
 * and the shape that is told of it are declared in one step, so that they can't differ. Not thread-safe while it is declared.
 *
 * @param <T> the type
 */
public final class Form<T> {

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<BiConsumer<JsonGenerator, T>> writers = new ArrayList<>();
    private Optional<Shape> others = Optional.empty();

    /** Creates a form without fields. */
    public Form() {}

    /** Returns the shape of what is written. */
    public Shape.Mapping shape() {
        return new Shape.Mapping(fields, others);
    }

    /** Writes the fields of the value into the object that is open. */
    public void write(JsonGenerator json, T value) {
        writers.forEach(writer -> writer.accept(json, value));
    }

    private Form<T> add(String name, Shape shape, BiConsumer<JsonGenerator, T> writer) {
        fields.put(name, new Field(shape, true));
        writers.add(writer);
        return this;
    }

    /** Adds the fields of another form. */
    public <U> Form<T> also(Form<U> form, Function<T, U> value) {
        fields.putAll(form.fields);
        writers.add((json, of) -> form.write(json, value.apply(of)));
        return this;
    }

    /** Adds the fields of another form, which are left out where the condition does not hold. */
    public Form<T> where(Predicate<T> condition, Form<T> form) {
        form.fields.forEach((name, field) -> fields.put(name, new Field(field.shape(), false)));
        writers.add((json, of) -> {
            if (condition.test(of)) {
                form.write(json, of);
            }
        });
        return this;
    }

    /** Adds a text. */
    public Form<T> text(String name, Function<T, String> value) {
        return add(name, Single.STRING, (json, of) -> json.writeStringProperty(name, value.apply(of)));
    }

    /** Adds a text that there may not be. */
    public Form<T> perhapsText(String name, Function<T, Optional<String>> value) {
        return add(name, new Shape.OrNull(Single.STRING), (json, of) -> Json.optional(json, name, value.apply(of)));
    }

    /** Adds a day. */
    public Form<T> day(String name, Function<T, ?> value) {
        return add(
                name,
                Single.DAY,
                (json, of) -> json.writeStringProperty(name, value.apply(of).toString()));
    }

    /** Adds a day that there may not be. */
    public Form<T> perhapsDay(String name, Function<T, ? extends Optional<?>> value) {
        return add(name, new Shape.OrNull(Single.DAY), (json, of) -> Json.optional(json, name, value.apply(of)));
    }

    /** Adds a calendar year. */
    public Form<T> year(String name, ToIntFunction<T> value) {
        return add(name, Single.YEAR, (json, of) -> json.writeNumberProperty(name, value.applyAsInt(of)));
    }

    /** Adds a number of things. */
    public Form<T> count(String name, ToLongFunction<T> value) {
        return add(name, Single.COUNT, (json, of) -> json.writeNumberProperty(name, value.applyAsLong(of)));
    }

    /** Adds a yes or no. */
    public Form<T> flag(String name, Predicate<T> value) {
        return add(name, Single.FLAG, (json, of) -> json.writeBooleanProperty(name, value.test(of)));
    }

    /** Adds a word of an enum, with what its words mean to people. */
    public <E extends Enum<E>> Form<T> word(String name, E[] all, Function<E, Text> label, Function<T, E> value) {
        return add(
                name,
                words(all, label),
                (json, of) -> json.writeStringProperty(name, value.apply(of).name()));
    }

    /** Returns the shape of a word of an enum, with what its words mean to people. */
    static <E extends Enum<E>> Shape words(E[] all, Function<E, Text> label) {
        Map<String, Text> words = new LinkedHashMap<>();
        for (E each : all) {
            words.put(each.name(), label.apply(each));
        }
        String kind = all[0].getDeclaringClass().getName();
        return new Shape.Words(kind.substring(kind.lastIndexOf('.') + 1).replace('$', '.'), words);
    }

    /** Adds an amount. */
    public Form<T> amount(String name, Function<T, Money> value) {
        return add(name, Single.AMOUNT, (json, of) -> json.writeStringProperty(name, Euro.plain(value.apply(of))));
    }

    /** Adds an amount that may not be known. */
    public Form<T> perhapsAmount(String name, Function<T, Optional<Money>> value) {
        return add(
                name,
                new Shape.OrNull(Single.AMOUNT),
                (json, of) -> Json.optional(json, name, value.apply(of).map(Euro::plain)));
    }

    /** Adds an amount, beside it {@code lower}, {@code upper} and {@code missing} where it is not known. */
    public Form<T> range(String name, Function<T, EuroRange> value, Function<T, ? extends Collection<String>> missing) {
        return perhapsAmount(name, value.andThen(EuroRange::exact))
                .where(
                        of -> !value.apply(of).isExact(),
                        new Form<T>()
                                .amount("lower", value.andThen(EuroRange::lower))
                                .perhapsAmount("upper", value.andThen(EuroRange::upper))
                                .texts("missing", missing));
    }

    /** Adds an amount, beside it its bounds under the same name where it is not known. */
    public Form<T> bounded(
            String name,
            Function<T, Optional<Money>> exact,
            Function<T, Optional<Money>> lower,
            Function<T, Optional<Money>> upper) {
        return perhapsAmount(name, exact)
                .where(
                        of -> exact.apply(of).isEmpty(),
                        new Form<T>().perhapsAmount(name + "Lower", lower).perhapsAmount(name + "Upper", upper));
    }

    /** Adds an amount, beside it its bounds under the same name where it is not known. */
    public Form<T> bounded(String name, Function<T, EuroRange> value) {
        return bounded(
                name,
                value.andThen(EuroRange::exact),
                value.andThen(range -> Optional.of(range.lower())),
                value.andThen(EuroRange::upper));
    }

    /** Adds a list of texts. */
    public Form<T> texts(String name, Function<T, ? extends Collection<String>> value) {
        return add(
                name, new Shape.Items(Single.STRING, false), (json, of) -> Json.strings(json, name, value.apply(of)));
    }

    /** Adds texts by names that are data. */
    public Form<T> others(Function<T, Map<String, String>> value) {
        others = Optional.of(Single.STRING);
        writers.add((json, of) -> value.apply(of).forEach(json::writeStringProperty));
        return this;
    }

    /** Adds an object. */
    public <U> Form<T> object(String name, Form<U> form, Function<T, U> value) {
        return add(name, form.shape(), (json, of) -> {
            json.writeObjectPropertyStart(name);
            form.write(json, value.apply(of));
            json.writeEndObject();
        });
    }

    /** Adds a list of objects. */
    public <U> Form<T> objects(String name, Form<U> form, Function<T, ? extends Collection<U>> value) {
        return add(
                name,
                new Shape.Items(form.shape(), false),
                (json, of) -> Json.objects(json, name, value.apply(of), each -> form.write(json, each)));
    }
}
