package org.kimrules.core.remedy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kimrules.core.text.Value;

/**
 * One field of one thing in a plan, {@code positions[KI-KOORDINATION].service} for example.
 *
 * @param field the field
 * @param ids whose it is, by the names in the path of the field
 */
public record Place(Field field, Map<String, String> ids) {

    /** Keeps a sorted copy, so that equal places are equal in every print. */
    public Place {
        ids = ids.size() < 2 ? Map.copyOf(ids) : Collections.unmodifiableMap(new TreeMap<>(ids));
    }

    /**
     * Returns one of the ids.
     *
     * @throws IllegalArgumentException when the path does not name it
     */
    public String id(String name) {
        String id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("no `" + name + "` in " + path());
        }
        return id;
    }

    /** Returns the path as problems of a plan write it, with ids in the place of numbers. */
    public String path() {
        String path = field.path();
        for (Map.Entry<String, String> id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        return path;
    }

    /** Returns what a remedy says of the place: whose it is, its path and what it may be set to. */
    Map<String, Value> details(List<Value> values) {
        Map<String, Value> details = new TreeMap<>(Map.of("path", Value.of(path()), "to", new Value.Several(values)));
        ids.forEach((name, id) -> details.put(name, Value.of(id)));
        return details;
    }
}
