package org.kimrules.linker.sample;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Lambdas and method references of every shape that the compiler writes, each with something to show for it. */
public final class Shapes extends Above {

    private final String own;

    private Shapes(String own) {
        this.own = own;
    }

    /** What private methods of an interface look like. */
    interface Greets {
        private String whom() {
            return "all";
        }

        private static String mark() {
            return "!";
        }

        default Supplier<String> greeting() {
            return () -> "hello " + whom() + mark();
        }

        default Supplier<String> reference() {
            return this::whom;
        }
    }

    /** Generic with a bound. */
    interface Turns<T extends Comparable<T>> {
        T turn(T value, T other);
    }

    /** Has a method that is named like what makes things. */
    interface Self {
        Self of();
    }

    private static final class Nested implements Greets {
        private int counted;

        private Nested(int counted) {
            this.counted = counted;
        }

        private int count() {
            return ++counted;
        }
    }

    /** Returns what came of each. */
    public static List<String> all() {
        List<String> all = new ArrayList<>();
        primitives(all);
        references(all);
        new Shapes("own").instance(all);
        texts(all, null, new Nested(2), (byte) 3, 'd', 4L, 5.5);
        all.add(new Nested(1).greeting().get() + new Nested(1).reference().get());
        Consumer<String> dropped = all::add;
        dropped.accept("a result that nobody wants");
        return all;
    }

    private static void primitives(List<String> all) {
        byte small = 1;
        short shorter = 2;
        char letter = 'c';
        long large = 1L << 40;
        float real = 1.5f;
        double more = 2.5;
        boolean yes = true;
        Supplier<String> captured = () -> "" + small + shorter + letter + large + real + more + yes;
        BiFunction<Long, Double, String> boxed = (a, b) -> "" + (a + large) + (b + more);
        IntFunction<Integer> boxing = i -> i + 1;
        Function<Integer, Integer> both = i -> i + 1;
        Function<Integer, Long> unboxed = Shapes::twice;
        ToLongFunction<String> widened = String::length;
        ToDoubleFunction<Long> far = Long::longValue;
        ToDoubleFunction<Float> real2 = Float::floatValue;
        ToDoubleFunction<Integer> short2 = Integer::intValue;
        IntToLongFunction given = Shapes::twice;
        IntUnaryOperator abs = Math::abs;
        LongBinaryOperator difference = (a, b) -> a - b;
        IntPredicate even = i -> i % 2 == 0;
        Supplier<Long> supplied = System::nanoTime;
        LongSupplier fromBox = Long.valueOf(5)::longValue;
        DoubleSupplier fromInt = Integer.valueOf(7)::intValue;
        IntSupplier fromGeneric = supply(9)::get;
        BooleanSupplier truth = () -> yes;
        Function<Character, Integer> point = Shapes::point;
        Map<String, Integer> counts = Map.of("five", 5);
        ToLongFunction<String> longCount = counts::get;
        ToDoubleFunction<Map.Entry<String, Integer>> farCount = Map.Entry::getValue;
        Supplier<Short> two = () -> shorter;
        IntSupplier asInt = two::get;
        Predicate<String> even2 = Map.of("four", true)::get;
        all.addAll(List.of(
                captured.get(),
                boxed.apply(1L, 0.5),
                "" + boxing.apply(1) + both.apply(2) + unboxed.apply(3),
                "" + widened.applyAsLong("four") + far.applyAsDouble(5L) + real2.applyAsDouble(6f)
                        + short2.applyAsDouble(8),
                "" + given.applyAsLong(6) + abs.applyAsInt(-7) + difference.applyAsLong(9, 2) + even.test(8),
                "" + (supplied.get() != null) + fromBox.getAsLong() + fromInt.getAsDouble() + fromGeneric.getAsInt(),
                "" + longCount.applyAsLong("five")
                        + counts.entrySet().stream().mapToDouble(farCount).sum(),
                "" + asInt.getAsInt() + even2.test("four"),
                "" + truth.getAsBoolean() + point.apply('p')));
    }

    private static void references(List<String> all) {
        Nested nested = new Nested(41);
        IntSupplier counter = nested::count;
        ToIntFunction<Nested> counts = Nested::count;
        IntFunction<Nested> made = Nested::new;
        Supplier<List<String>> list = ArrayList::new;
        IntFunction<String[]> array = String[]::new;
        Turns<String> larger = (a, b) -> a.compareTo(b) > 0 ? a : b;
        Callable<String> throwing = () -> {
            throw new Exception("thrown through");
        };
        Comparator<String> byLength = Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
        Function<String, Function<String, String>> curried = a -> b -> a + b;
        Function<Object[], List<Object>> variable = List::of;
        Self same = () -> null;
        Function<String, String> text = Objects::toString;
        Supplier<String> kept = (Supplier<String> & Serializable) () -> "kept";
        all.addAll(List.of(
                "" + counter.getAsInt() + counts.applyAsInt(nested) + made.apply(3).counted,
                "" + list.get() + array.apply(2).length,
                larger.turn("a", "b"),
                message(throwing),
                Stream.of("bb", "a", "aa").sorted(byLength).toList().toString(),
                curried.apply("x").apply("y"),
                variable.apply(new Object[] {1, 2}).toString(),
                "" + same.of(),
                message(() -> misled(text)),
                kept.get()));
    }

    private static void texts(
            List<String> all, String none, Greets greets, byte small, char letter, long large, double more) {
        all.add(none + greets.greeting().get() + small + letter + large + more);
        all.add("first " + large + " then " + letter);
        all.add("\1 stays" + small + "\2 too");
    }

    private void instance(List<String> all) {
        Supplier<String> self = () -> own;
        Supplier<String> above = super::toString;
        Supplier<String> inherited = this::shielded;
        Supplier<String> hidden = this::hidden;
        all.addAll(List.of(self.get(), above.get(), inherited.get(), hidden.get()));
    }

    private String hidden() {
        return own + "hidden";
    }

    @Override
    public String toString() {
        return "not this";
    }

    private static long twice(int value) {
        return 2L * value;
    }

    private static int point(char letter) {
        return letter;
    }

    private static Supplier<Integer> supply(int value) {
        return () -> value;
    }

    private static String message(Callable<String> callable) {
        try {
            return callable.call();
        } catch (ClassCastException e) {
            return "no text";
        } catch (Exception e) {
            return e.getMessage();
        }
    }

    /** Gives a lambda what its generics do not allow. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static String misled(Function<String, String> text) {
        return (String) ((Function) text).apply(1);
    }

    /** Returns a lambda that captured nothing. */
    public static Supplier<String> plain() {
        return () -> "plain";
    }
}
