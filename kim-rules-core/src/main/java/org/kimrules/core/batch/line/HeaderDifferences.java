package org.kimrules.core.batch.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Node;

/** In what two headers differ, in words. */
final class HeaderDifferences {

    private static final String NOTHING = "nothing";

    private HeaderDifferences() {}

    /** Returns what the header of the file says otherwise than that of now, by place. */
    static List<String> between(String file, String now) {
        Map<String, String> before = values(file);
        Map<String, String> after = values(now);
        Set<String> places = new TreeSet<>(before.keySet());
        places.addAll(after.keySet());
        List<String> differences = new ArrayList<>();
        for (String place : places) {
            String old = before.getOrDefault(place, NOTHING);
            String present = after.getOrDefault(place, NOTHING);
            if (!Objects.equals(old, present)) {
                differences.add(place + " is " + old + " there and " + present + " now");
            }
        }
        return differences;
    }

    private static Map<String, String> values(String line) {
        Map<String, String> values = new LinkedHashMap<>();
        collect("", Documents.json(line), values);
        return values;
    }

    private static void collect(String place, Node node, Map<String, String> values) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> collect(
                            place.isEmpty() ? entry.name() : place + "." + entry.name(), entry.value(), values));
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                collect(place + "[" + i + "]", sequence.items().get(i), values);
            }
        } else {
            values.put(place, node.shown());
        }
    }
}
