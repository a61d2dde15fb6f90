package org.kimrules.drl.folder.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Parameter;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.Source;

/** Ids of clauses, documents and parameters: each stands for one thing, and what is superseded is there and meets what supersedes it. */
final class Names {

    private final Faults faults;

    Names(Faults faults) {
        this.faults = faults;
    }

    void check(List<Layer> layers) {
        unique(layers, Layer::clauses, Clause::id, "id:");
        unique(layers, Layer::documents, each -> each.document().id(), "id:");
        unique(layers, Layer::parameters, Parameter::key, "key:");
        Map<String, Clause> clauses = new HashMap<>();
        layers.forEach(layer -> layer.clauses().values().forEach(clause -> clauses.put(clause.id(), clause)));
        layers.forEach(layer -> layer.clauses().forEach((file, clause) -> superseding(layer, file, clause, clauses)));
    }

    /** What has one name in two files would be taken for one thing. */
    private <T> void unique(
            List<Layer> layers, Function<Layer, Map<String, T>> byFile, Function<T, String> name, String field) {
        Map<String, String> first = new HashMap<>();
        for (Layer layer : layers) {
            byFile.apply(layer).forEach((file, value) -> {
                String id = name.apply(value);
                String other = first.putIfAbsent(id, file);
                if (other != null) {
                    Source source = layer.named(file);
                    faults.add(source.fault(
                            ProblemCode.ID_DUPLICATE,
                            source.line(field),
                            id,
                            id + ", as in " + other,
                            "a name that nothing else has"));
                }
            });
        }
    }

    private void superseding(Layer layer, String file, Clause clause, Map<String, Clause> clauses) {
        clause.supersedes().stream()
                .filter(older -> !clauses.containsKey(older) && !isListed(older, layer))
                .forEach(older -> add(
                        ProblemCode.REFERENCE_DANGLING,
                        layer.named(file),
                        older,
                        "supersedes: " + older,
                        Codes.expected(older, clauses.keySet()).en()));
        older(clause.supersedes().stream(), clauses).forEach(older -> meeting(layer.named(file), clause, older));
        if (superseded(clause, clauses, new HashSet<>()).contains(clause.id())) {
            add(
                    ProblemCode.REFERENCE_CYCLE,
                    layer.named(file),
                    "supersedes",
                    clause.id() + " supersedes itself",
                    "older clauses only");
        }
    }

    /** A clause stays in force where the one that supersedes it speaks about something else, or at another time. */
    private void meeting(Source source, Clause clause, Clause older) {
        String supersedes = "supersedes: " + older.id();
        if (older.subject() != clause.subject()) {
            add(
                    ProblemCode.CONTRADICTION,
                    source,
                    older.id(),
                    supersedes + ", whose subject is " + older.subject(),
                    "a clause with the subject " + clause.subject() + ", as this one has");
        } else if (!older.validity().overlaps(clause.validity())) {
            add(
                    ProblemCode.CONTRADICTION,
                    source,
                    older.id(),
                    supersedes + ", which is in force at another time",
                    "a clause that is in force on a day of this one");
        }
    }

    private void add(ProblemCode code, Source source, String word, String found, String expected) {
        faults.add(source.faultBelow(code, source.line("supersedes:"), word, found, expected));
    }

    /** A clause that is there but has a fault of its own is no second fault. */
    private static boolean isListed(String clause, Layer layer) {
        return layer.listed().stream().anyMatch(path -> path.endsWith("/" + clause + "/clause.md"));
    }

    private static Set<String> superseded(Clause clause, Map<String, Clause> clauses, Set<String> seen) {
        older(clause.supersedes().stream().filter(seen::add), clauses)
                .forEach(older -> superseded(older, clauses, seen));
        return seen;
    }

    private static Stream<Clause> older(Stream<String> superseded, Map<String, Clause> clauses) {
        return superseded.flatMap(older -> Optional.ofNullable(clauses.get(older)).stream());
    }
}
