package org.kimrules.benchmarks.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kimrules.benchmarks.result.Svg;

/** A flame picture that hangs down: each call as wide as its share, what it called below it. */
public final class Flame {

    private static final int WIDTH = 1180;
    private static final int LEFT = 10;
    private static final int TOP = 40;
    private static final int ROW = 17;
    private static final int DEPTH = 24;
    private static final double LEAST = 3;
    private static final double LETTER = 6.6;
    private static final double PERCENT = 100;

    private final Stacks stacks;
    private final Svg svg;
    private final double sample;

    private Flame(Stacks stacks, String title) {
        this.stacks = stacks;
        this.svg = new Svg(WIDTH + 2 * LEFT, TOP + ROW * DEPTH + LEFT, title);
        this.sample = (double) WIDTH / stacks.samples();
    }

    /** Draws it. */
    public static String draw(Stacks stacks, String title) {
        Flame flame = new Flame(stacks, title);
        flame.below(List.of(), LEFT);
        return flame.svg.text();
    }

    private void below(List<String> calls, double from) {
        double x = from;
        for (Map.Entry<String, Long> next : stacks.after(calls).entrySet()) {
            double width = next.getValue() * sample;
            if (width >= LEAST && calls.size() < DEPTH) {
                call(next.getKey(), x, TOP + ROW * calls.size(), width);
                List<String> deeper = new ArrayList<>(calls);
                deeper.add(next.getKey());
                below(deeper, x);
            }
            x += width;
        }
    }

    private void call(String name, double x, double y, double width) {
        String share = String.format(Locale.ROOT, "%s, %.1f %%", name, width * PERCENT / WIDTH);
        svg.bar(x, y, width - 1, ROW - 1, colour(name), share);
        int letters = (int) (width / LETTER) - 1;
        if (letters > 3) {
            svg.text(x + 3, y + ROW - 5, name.length() <= letters ? name : name.substring(0, letters - 1) + "…");
        }
    }

    private static String colour(String name) {
        if (name.equals(Frames.OF_RULES)) {
            return "#a7c957";
        }
        return name.startsWith(Frames.DROOLS) ? "#f2b880" : "#9ec5dc";
    }
}
