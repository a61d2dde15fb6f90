package org.kimrules.benchmarks.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often which stack was seen, in a form that other tools read, too: the calls, then the number. */
public final class Stacks {

    private static final String CALLS = ";";

    private final Map<String, Long> seen = new TreeMap<>();

    /** Starts without any. */
    public Stacks() {}

    /** Returns what was written to a file. */
    public static Stacks read(Path file) throws IOException {
        Stacks stacks = new Stacks();
        for (String line : Files.readAllLines(file)) {
            int space = line.lastIndexOf(' ');
            stacks.seen.merge(line.substring(0, space), Long.valueOf(line.substring(space + 1)), Long::sum);
        }
        return stacks;
    }

    /** Adds what was seen once, the outermost call first. */
    void add(List<String> calls) {
        if (!calls.isEmpty()) {
            seen.merge(String.join(CALLS, calls), 1L, Long::sum);
        }
    }

    void write(Path file) throws IOException {
        Files.write(
                file,
                seen.entrySet().stream()
                        .map(stack -> stack.getKey() + " " + stack.getValue())
                        .toList());
    }

    /** Returns how many there are. */
    public long samples() {
        return seen.values().stream().mapToLong(each -> each).sum();
    }

    /** Returns for each call how many stacks it is in. */
    Map<String, Long> within() {
        Map<String, Long> within = new HashMap<>();
        seen.forEach(
                (calls, times) -> new HashSet<>(split(calls)).forEach(call -> within.merge(call, times, Long::sum)));
        return within;
    }

    /** Returns how many stacks begin with some calls, for each next call, sorted by its name. */
    Map<String, Long> after(List<String> calls) {
        String prefix = calls.isEmpty() ? "" : String.join(CALLS, calls) + CALLS;
        Map<String, Long> next = new TreeMap<>();
        seen.forEach((stack, times) -> {
            if (stack.startsWith(prefix)) {
                next.merge(split(stack.substring(prefix.length())).get(0), times, Long::sum);
            }
        });
        return next;
    }

    private static List<String> split(String calls) {
        return Arrays.asList(calls.split(CALLS));
    }
}
