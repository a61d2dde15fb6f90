package org.kimrules.core.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.kimrules.core.budget.Euro;

/** A position whose fields can be changed or left out, as a line of YAML and as calls of the builder. */
final class Post {

    private final String id;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private Post(String id) {
        this.id = id;
        with("component", "B1")
                .with("role", "COORDINATION")
                .with("sponsor", "KI")
                .with("fte", "0.5");
        with("from", "2020-10-01").with("to", "2021-12-31").with("costPerFteYear", "60000.00");
        with("cost", "\"11.01.27\"").with("revenue", "\"11.01.27\"").with("ownShare", "\"170\"");
    }

    /** Returns a sound position. */
    static Post of(String id) {
        return new Post(id);
    }

    Post with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    Post without(String... names) {
        for (String name : names) {
            fields.remove(name);
        }
        return this;
    }

    String yaml() {
        StringBuilder yaml = new StringBuilder("{id: %s, title: Stelle %s".formatted(id, id));
        put(yaml, "component", "role", "sponsor", "service", "fte", "costPerFteYear", "otherFunding");
        section(yaml, "period", "from", "to");
        section(yaml, "booking", "cost", "revenue", "ownShare");
        section(yaml, "supervision", "technical", "line");
        return yaml.append("}").toString();
    }

    private void put(StringBuilder yaml, String... names) {
        for (String name : names) {
            if (fields.containsKey(name)) {
                yaml.append(yaml.toString().endsWith("{") ? "" : ", ").append(name + ": " + fields.get(name));
            }
        }
    }

    private void section(StringBuilder yaml, String section, String... names) {
        if (fields.containsKey(names[0]) || fields.containsKey(names[names.length - 1])) {
            yaml.append(", " + section + ": {");
            put(yaml, names);
            yaml.append("}");
        }
    }

    void addTo(PlanBuilder plan) {
        plan.position(id, "Stelle " + id, this::fill);
    }

    private void fill(PositionBuilder position) {
        set("component", position::component);
        set("role", position::role);
        set("sponsor", position::sponsor);
        set("service", position::service);
        set("fte", position::fte);
        set("costPerFteYear", cost -> position.costPerFteYear(Euro.of(cost)));
        set("from", from -> position.period(LocalDate.parse(from), LocalDate.parse(get("to"))));
        set("cost", cost -> position.booking(get("cost"), get("revenue"), get("ownShare")));
        set("technical", position::technicalSupervision);
        set("line", position::lineSupervision);
        set("otherFunding", position::otherFunding);
    }

    private void set(String name, Consumer<String> setter) {
        if (fields.containsKey(name)) {
            setter.accept(get(name));
        }
    }

    private String get(String name) {
        return fields.get(name).replace("\"", "");
    }
}
