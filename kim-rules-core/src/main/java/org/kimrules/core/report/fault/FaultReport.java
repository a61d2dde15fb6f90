package org.kimrules.core.report.fault;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.core.policy.PolicyFault.Place;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Lines;

/**
 * The faults of a policy as plain text: for each its place and code, what was found, what would be right and the lines of the
 * file around it. In English, as everything that developers of a policy read. It says nothing about a plan.
 */
public final class FaultReport {

    private FaultReport() {}

    /**
     * Returns the count and a block for each fault.
     *
     * @param source the policy folder or what else was loaded
     * @param failed with the faults in the order to show
     */
    public static String text(String source, PolicyException failed, Ink ink) {
        List<PolicyFault> faults = failed.faults();
        String so = failed.loaded() ? "nothing was decided" : "nothing was loaded";
        return Stream.concat(
                        Stream.of(ink.paint(
                                Style.HEADING, Lines.printable(source) + " · faults: " + faults.size() + " · " + so)),
                        faults.stream().flatMap(fault -> block(fault, ink)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The excerpt is the file's own text, so that its control characters are escaped like all other values. */
    private static Stream<String> block(PolicyFault fault, Ink ink) {
        String place = fault.place().map(where -> where.shown() + "  ").orElse("");
        return Stream.of(
                        Stream.of("", ink.paint(Style.BLOCKING, Lines.printable(place + fault.code()))),
                        Stream.of("  found:    " + Lines.printable(fault.found())),
                        Stream.of(fault.expected())
                                .filter(right -> !right.isEmpty())
                                .map(right -> "  expected: " + Lines.printable(right)),
                        fault.place().map(Place::excerpt).orElse(List.of()).stream()
                                .map(line -> "    " + Lines.printable(line)))
                .flatMap(lines -> lines);
    }
}
