package org.kimrules.linker.sample;

import java.util.ArrayList;
import java.util.List;

/** A record with a component of every type. */
public record Every(
        boolean truth,
        byte tiny,
        short small,
        char letter,
        int whole,
        long large,
        float real,
        double more,
        String text,
        int[] array) {

    private static final int[] ARRAY = {1};

    /** A record without components. */
    record Nothing() {}

    /** A record that compares by itself. */
    record Itself(String text) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Itself itself && itself.text.equalsIgnoreCase(text);
        }

        @Override
        public int hashCode() {
            return 5;
        }
    }

    static List<Every> variants() {
        List<Every> all = new ArrayList<>();
        all.add(new Every(false, (byte) 0, (short) 0, '0', 0, 0, 0f, 0d, null, null));
        all.add(new Every(true, (byte) 0, (short) 0, '0', 0, 0, 0f, 0d, null, null));
        all.add(new Every(false, (byte) 1, (short) 0, '0', 0, 0, 0f, 0d, null, null));
        all.add(new Every(false, (byte) 0, (short) 1, '0', 0, 0, 0f, 0d, null, null));
        all.add(new Every(false, (byte) 0, (short) 0, '1', 0, 0, 0f, 0d, null, null));
        all.add(new Every(false, (byte) 0, (short) 0, '0', 1, 0, 0f, 0d, null, null));
        all.add(new Every(false, (byte) 0, (short) 0, '0', 0, 1L << 33, 0f, 0d, null, null));
        all.add(new Every(false, (byte) 0, (short) 0, '0', 0, 0, -0f, 0d, null, null));
        all.add(new Every(false, (byte) 0, (short) 0, '0', 0, 0, Float.NaN, 0d, null, null));
        all.add(new Every(false, (byte) 0, (short) 0, '0', 0, 0, 0f, -0d, null, null));
        all.add(new Every(false, (byte) 0, (short) 0, '0', 0, 0, 0f, Double.NaN, null, null));
        all.add(new Every(false, (byte) 0, (short) 0, '0', 0, 0, 0f, 0d, "text", null));
        all.add(new Every(false, (byte) 0, (short) 0, '0', 0, 0, 0f, 0d, null, ARRAY));
        return all;
    }

    /** Returns who equals whom, and the hashes of those that have one from run to run. */
    public static List<String> all() {
        List<String> all = new ArrayList<>();
        List<Every> others = variants();
        for (Every one : variants()) {
            StringBuilder equal = new StringBuilder(one.array == null ? one.hashCode() + " " + one + " " : "");
            others.forEach(other -> equal.append(one.equals(other) ? '=' : '-'));
            equal.append(one.equals(null)).append(one.equals("text"));
            all.add(equal.toString());
        }
        all.add("" + new Nothing().equals(new Nothing()) + new Nothing().hashCode() + new Nothing());
        all.add("" + new Itself("a").equals(new Itself("A")) + new Itself("a").hashCode());
        return all;
    }
}
