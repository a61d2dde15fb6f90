package org.kimrules.core.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.data.Problems;
import org.kimrules.core.text.LookAlikes;
import org.kimrules.core.text.Text;

/** The ids that a plan declares and the places that refer to them; checked once everything has been read. */
final class References {

    /** What an id can stand for. */
    enum Kind {
        SPONSOR("sponsors"),
        POSITION("positions"),
        LINE("budget.lines"),
        EXEMPTION("exemptions"),
        RESERVATION("reservations"),
        CLAIM("budget.claims"),
        MEETING("meetings");

        private final String section;

        Kind(String section) {
            this.section = section;
        }
    }

    private record Declared(String id, String path) {}

    private record Reference(Kind kind, String id, String path, Node place) {}

    private final Problems problems;
    private final Map<Kind, Map<String, String>> declared = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Declared>> looks = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> misread = new EnumMap<>(Kind.class);
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Reference> supervisors = new LinkedHashMap<>();
    private final Set<String> twice = new HashSet<>();

    References(Problems problems) {
        this.problems = problems;
    }

    /** An empty id is what a problem left behind; it is neither declared nor looked up. */
    void declare(Kind kind, String id, String path, Node place) {
        if (id.isEmpty()) {
            return;
        }
        String first = declared(kind).putIfAbsent(id, path);
        if (first != null) {
            if (kind == Kind.POSITION) {
                twice.add(id);
            }
            problems.add(
                    ProblemCode.ID_DUPLICATE,
                    path,
                    place,
                    id,
                    Text.of(
                            "eine Kennung, die nur einmal vorkommt; die erste ist " + first,
                            "an id that occurs only once; the first one is " + first));
        } else {
            refuseLookAlike(kind, id, path, place);
        }
    }

    /** An id that was refused as it stands, a number without quotes for example, is there for those who refer to it. */
    void misread(Kind kind, String written) {
        misread.computeIfAbsent(kind, any -> new HashSet<>()).add(written);
    }

    private void refuseLookAlike(Kind kind, String id, String path, Node place) {
        Declared other = looks.computeIfAbsent(kind, any -> new HashMap<>())
                .putIfAbsent(LookAlikes.plain(id), new Declared(id, path));
        if (other != null) {
            problems.add(
                    ProblemCode.ID_LOOKALIKE,
                    path,
                    place,
                    id,
                    Text.of(
                            "eine Kennung, die anders aussieht als " + other.id() + " in " + other.path(),
                            "an id that looks different from " + other.id() + " in " + other.path()));
        }
    }

    void refer(Kind kind, String id, String path, Node place) {
        if (!id.isEmpty()) {
            references.add(new Reference(kind, id, path, place));
        }
    }

    /** Notes who supervises a position, so that circles are found. */
    void supervise(String position, String supervisor, String path, Node place) {
        refer(Kind.POSITION, supervisor, path, place);
        if (!position.isEmpty() && !supervisor.isEmpty()) {
            supervisors.putIfAbsent(position, new Reference(Kind.POSITION, supervisor, path, place));
        }
    }

    void resolve() {
        Set<Kind> unread = unread();
        references.stream()
                .filter(reference -> !ids(reference.kind()).contains(reference.id()))
                .filter(reference ->
                        !misread.getOrDefault(reference.kind(), Set.of()).contains(reference.id()))
                .filter(reference -> !unread.contains(reference.kind()))
                .forEach(reference -> problems.add(
                        ProblemCode.REFERENCE_DANGLING,
                        reference.path(),
                        reference.place(),
                        reference.id(),
                        expected(reference)));
        // of two positions with one id nobody can say which one supervises
        supervisors.keySet().removeAll(twice);
        Set<String> walked = new HashSet<>();
        supervisors.forEach((position, supervisor) -> findCircle(position, supervisor, walked));
    }

    /** Of ids that may stand under a misspelt name nobody can say that one is not there. */
    private Set<Kind> unread() {
        Set<Kind> unread = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            if (ids(kind).isEmpty() && problems.misspelt(kind.section.replaceFirst("\\..*", ""))) {
                unread.add(kind);
            }
        }
        return unread;
    }

    private Text expected(Reference reference) {
        String section = reference.kind().section;
        return ids(reference.kind()).isEmpty()
                ? Text.of(
                        "eine Kennung aus " + section + "; dort steht keine",
                        "an id from " + section + "; there is none")
                : Codes.expected(reference.id(), ids(reference.kind()));
    }

    /** Where an earlier way has gone nothing new is to be found, or a long chain would be walked from each of its positions. */
    private void findCircle(String start, Reference closing, Set<String> walked) {
        Set<String> way = new LinkedHashSet<>();
        String position = start;
        for (Reference next = closing;
                next != null && !walked.contains(position) && way.add(position);
                next = supervisors.get(position)) {
            position = next.id();
        }
        walked.addAll(way);
        if (way.contains(position)) {
            problems.add(
                    ProblemCode.REFERENCE_CYCLE,
                    closing.path(),
                    closing.place(),
                    String.join(" -> ", way) + " -> " + position,
                    Text.of("eine Fachaufsicht ohne Kreis", "technical supervision without a circle"));
        }
    }

    private Set<String> ids(Kind kind) {
        return declared(kind).keySet();
    }

    private Map<String, String> declared(Kind kind) {
        return declared.computeIfAbsent(kind, any -> new LinkedHashMap<>());
    }
}
