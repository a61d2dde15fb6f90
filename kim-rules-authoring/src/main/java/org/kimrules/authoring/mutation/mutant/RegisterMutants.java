package org.kimrules.authoring.mutation.mutant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Effect;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.law.Register;
import org.kimrules.core.time.Validity;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFolder;

/**
 * All mutants of the register of a policy: on which days a clause that rules answer applies, what it replaces, whom it speaks
 * about and what follows from it, and since when its document is known. The days of a document itself are for readers; no answer
 * rests on them.
 */
public final class RegisterMutants {

    private static final Map<Effect, Effect> EFFECTS = Map.of(
            Effect.REFUSE, Effect.WARN,
            Effect.RESERVE, Effect.WARN,
            Effect.WARN, Effect.REFUSE,
            Effect.NOTE, Effect.REFUSE);

    private final PolicyFolder folder;
    private final Places places;

    private RegisterMutants(PolicyFolder folder) {
        this.folder = folder;
        this.places = new Places(folder);
    }

    /** Returns the mutants of the documents and encoded clauses of some of the policy's layers, in their order. */
    public static List<FolderMutant> of(PolicyFolder folder, List<Layer> layers) {
        RegisterMutants mutants = new RegisterMutants(folder);
        List<Clause> encoded = folder.register().clauses().stream()
                .filter(clause -> clause.status() == ClauseStatus.ENCODED && layers.contains(folder.layerOf(clause)))
                .toList();
        Stream<FolderMutant> documents = encoded.stream()
                .collect(Collectors.groupingBy(
                        folder.register()::documentOf,
                        LinkedHashMap::new,
                        Collectors.mapping(Clause::id, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(document -> mutants.of(document.getKey(), document.getValue()));
        return Stream.concat(documents, encoded.stream().flatMap(mutants::of)).toList();
    }

    private Stream<FolderMutant> of(LawDocument document, List<String> clauses) {
        Places.Place place = places.field(document, "knownFrom");
        return Shift.By.DAYS.stream().map(by -> {
            LocalDate day = by.from(document.knownFrom());
            return new FolderMutant(
                    new Mutant(
                            document.id() + "/known " + by.name(),
                            clauses.get(0),
                            place.file(),
                            place.line(),
                            "known from " + document.knownFrom(),
                            "known from " + day),
                    clauses,
                    new FolderMutant.Reach(
                            day.isBefore(document.knownFrom()) ? day : document.knownFrom(),
                            Validity.since(LocalDate.MIN)),
                    () -> folder.with(new Register(
                            folder.register().documents().stream()
                                    .map(each -> each.equals(document) ? known(document, day) : each)
                                    .toList(),
                            folder.register().clauses())));
        });
    }

    private static LawDocument known(LawDocument document, LocalDate day) {
        return new LawDocument(
                document.id(),
                document.title(),
                document.reference(),
                day,
                document.validity(),
                document.evidence(),
                document.read());
    }

    private Stream<FolderMutant> of(Clause clause) {
        List<FolderMutant> mutants = new ArrayList<>();
        Shift.of(clause.validity(), Shift.By.DAYS)
                .forEach(shift -> mutants.add(mutant(
                        clause,
                        "validity",
                        new Says("valid " + shift.name(), "valid " + shift.before(), "valid " + shift.after()),
                        shift.days(),
                        each -> with(each, shift.validity(), each.supersedes(), each.applies(), each.effect()))));
        clause.supersedes().forEach(older -> mutants.add(superseding(clause, older)));
        new TreeMap<>(clause.applies())
                .forEach((kind, codes) -> applying(clause, kind, codes).forEach(mutants::add));
        Effect other = EFFECTS.getOrDefault(clause.effect(), clause.effect());
        mutants.add(mutant(
                clause,
                "effect",
                new Says("effect " + other, clause.effect().toString(), other.toString()),
                clause.validity(),
                each -> with(each, each.validity(), each.supersedes(), each.applies(), other)));
        return mutants.stream();
    }

    private FolderMutant superseding(Clause clause, String older) {
        List<String> others =
                clause.supersedes().stream().filter(each -> !each.equals(older)).toList();
        return mutant(
                clause,
                "supersedes",
                new Says("supersedes without " + older, "supersedes " + older, ""),
                clause.validity(),
                each -> with(each, each.validity(), others, each.applies(), each.effect()));
    }

    /** Without one of several codes, and without the kind. */
    private Stream<FolderMutant> applying(Clause clause, String kind, Set<String> codes) {
        Map<String, Set<String>> others = new HashMap<>(clause.applies());
        others.remove(kind);
        Stream<FolderMutant> wider = Stream.of(applying(clause, others, kind, codes));
        return codes.size() == 1
                ? wider
                : Stream.concat(wider, new TreeSet<>(codes).stream().map(code -> {
                            Set<String> rest = new HashSet<>(codes);
                            rest.remove(code);
                            Map<String, Set<String>> narrower = new HashMap<>(clause.applies());
                            narrower.put(kind, rest);
                            return applying(clause, narrower, kind, Set.of(code));
                        }));
    }

    private FolderMutant applying(Clause clause, Map<String, Set<String>> applies, String kind, Set<String> without) {
        String gone = kind + " " + String.join(", ", new TreeSet<>(without));
        return mutant(
                clause,
                "applies",
                new Says("applies without " + gone, "applies to " + gone, ""),
                clause.validity(),
                each -> with(each, each.validity(), each.supersedes(), applies, each.effect()));
    }

    /** How a change is told. */
    private record Says(String name, String before, String after) {}

    private FolderMutant mutant(Clause clause, String field, Says says, Validity days, UnaryOperator<Clause> change) {
        Places.Place place = places.field(clause, field);
        return new FolderMutant(
                new Mutant(
                        clause.id() + "/" + says.name(),
                        clause.id(),
                        place.file(),
                        place.line(),
                        says.before(),
                        says.after()),
                Stream.concat(Stream.of(clause.id()), clause.supersedes().stream())
                        .toList(),
                new FolderMutant.Reach(folder.register().documentOf(clause).knownFrom(), days),
                () -> folder.with(new Register(
                        folder.register().documents(),
                        folder.register().clauses().stream()
                                .map(each -> each.equals(clause) ? change.apply(each) : each)
                                .toList())));
    }

    private static Clause with(
            Clause clause,
            Validity validity,
            List<String> supersedes,
            Map<String, Set<String>> applies,
            Effect effect) {
        return new Clause(
                clause.id(),
                clause.document(),
                clause.title(),
                clause.sentence(),
                clause.locator(),
                clause.evidence(),
                clause.status(),
                clause.subject(),
                applies,
                effect,
                clause.counts(),
                clause.item(),
                clause.authority(),
                validity,
                supersedes,
                clause.messages(),
                clause.remedies());
    }
}
