package org.kimrules.benchmarks.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows as Markdown tables, one for each workload. The last column is how many times the figure of the library it is. */
public final class Tables {

    private static final String LIBRARY = "LIBRARY";
    private static final List<String> SIZED = List.of("W2 assess", "W2 process", "W2 rules alone", "core in turn");

    private Tables() {}

    /** Returns the tables of the rows. */
    public static String of(List<Row> rows) {
        Map<String, List<Row>> workloads =
                rows.stream().collect(Collectors.groupingBy(Row::workload, LinkedHashMap::new, Collectors.toList()));
        return workloads.entrySet().stream()
                .map(entry -> table(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String table(String workload, List<Row> rows) {
        boolean sized = SIZED.contains(workload);
        String head =
                "| size | who | what | figure | " + (sized ? "per position | " : "") + "times the library | flags |\n";
        String line = head.lines().findFirst().orElse("").replaceAll("[^|]+", "---") + "\n";
        return "## " + workload + "\n\n" + head + line
                + rows.stream().map(row -> line(row, rows, sized)).collect(Collectors.joining());
    }

    private static String line(Row row, List<Row> rows, boolean sized) {
        String each = sized ? perPosition(row) + " | " : "";
        return "| " + row.size() + " | " + row.contender() + " | " + row.measure() + " | "
                + shown(row.value(), row.unit()) + " | " + each + ratio(row, rows) + " | " + row.flags() + " |\n";
    }

    private static String perPosition(Row row) {
        boolean sum = row.unit().equals("us") || row.unit().equals("B");
        return sum ? shown(row.value() / Double.parseDouble(row.size()), row.unit()) : "";
    }

    /** The figure over that of the library, or of whoever comes first, for the same size and measure; none for a share. */
    private static String ratio(Row row, List<Row> rows) {
        if (row.unit().equals("%")) {
            return "";
        }
        List<Row> same = rows.stream()
                .filter(other ->
                        other.size().equals(row.size()) && other.measure().equals(row.measure()))
                .toList();
        return same.stream()
                .filter(other -> other.contender().equals(LIBRARY))
                .findFirst()
                .or(() -> same.stream().findFirst())
                .filter(library -> library.value() > 0)
                .map(library -> String.format(Locale.ROOT, "%.2f", row.value() / library.value()))
                .orElse("");
    }

    private static String shown(double figure, String unit) {
        return switch (unit) {
            case "us" -> time(figure);
            case "B" -> bytes(figure);
            default -> (digits(figure) + " " + unit).strip();
        };
    }

    static String time(double micros) {
        if (micros >= 1_000_000) {
            return digits(micros / 1_000_000) + " s";
        }
        return micros >= 1_000 ? digits(micros / 1_000) + " ms" : digits(micros) + " us";
    }

    private static String bytes(double bytes) {
        if (bytes >= 1_000_000) {
            return digits(bytes / 1_000_000) + " MB";
        }
        return bytes >= 1_000 ? digits(bytes / 1_000) + " kB" : digits(bytes) + " B";
    }

    /** Three digits are more than such a measurement knows. */
    private static String digits(double figure) {
        String format = figure >= 100 ? "%.0f" : figure >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, figure);
    }
}
