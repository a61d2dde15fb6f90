package org.kimrules.authoring.bad;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.kimrules.authoring.bad.Scenes.Scene;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Node;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.reading.PlanDocument;

/** One plan from many threads, and in many orders. */
final class ThreadScenes {

    private static final int THREADS = 64;
    private static final int ORDERS = 10;
    private static final long SEED = 46;

    private ThreadScenes() {}

    static Map<String, Scene> all() {
        return Map.of(
                "sixtyFourThreads", folder -> together(PlanTrial.sound()),
                "readAndAssessedByThreads", folder -> together(() -> bytes(PlanTrial.sound())),
                "refusedByThreads", folder -> refused(),
                "positionsShuffled", folder -> shuffled("positions"::equals),
                "sponsorsShuffled", folder -> shuffled("sponsors"::equals),
                "everythingShuffled", folder -> shuffled(name -> !name.equals("budget")));
    }

    private static String bytes(GrantPlan plan) {
        return Claims.bytes(CallerScenes.assess(plan));
    }

    private static Reply together(GrantPlan plan) throws Exception {
        return together(() -> bytes(plan));
    }

    private static Reply together(Callable<String> question) throws Exception {
        Set<String> answers = answers(question);
        return Reply.claim("SAME", answers.equals(Set.of(bytes(PlanTrial.sound()))), answers.size() + " answers");
    }

    private static Reply refused() throws Exception {
        String bad = Files.readString(PlanTrial.BASE).replace("fte: 1.0", "fte: -1");
        Set<String> answers = answers(() -> {
            try {
                return bytes(new PlanDocument(Documents.yaml(bad)).toPlan(PlanTrial.POLICY));
            } catch (InvalidInputException e) {
                return Reply.refused(e).gives();
            }
        });
        return new Reply(String.join(" or ", answers), "");
    }

    private static Set<String> answers(Callable<String> question) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Set<String> answers = new HashSet<>();
            for (Future<String> answer : threads.invokeAll(Collections.nCopies(THREADS, question))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    /** The plan is read with the items of some of its lists in other orders. */
    private static Reply shuffled(Predicate<String> lists) {
        Random chance = new Random(SEED);
        Set<String> answers = new HashSet<>();
        for (int order = 0; order < ORDERS; order++) {
            Node root = shuffled((Node.Mapping) Documents.read(PlanTrial.BASE), lists, chance);
            answers.add(bytes(new PlanDocument(root).toPlan(PlanTrial.POLICY)));
        }
        return Reply.claim("SAME", answers.equals(Set.of(bytes(PlanTrial.sound()))), answers.size() + " answers");
    }

    private static Node shuffled(Node.Mapping plan, Predicate<String> lists, Random chance) {
        return new Node.Mapping(
                plan.line(),
                plan.entries().stream()
                        .map(entry -> lists.test(entry.name()) && entry.value() instanceof Node.Sequence list
                                ? new Node.Entry(entry.line(), entry.name(), shuffled(list, chance))
                                : entry)
                        .toList());
    }

    private static Node shuffled(Node.Sequence list, Random chance) {
        List<Node> items = new ArrayList<>(list.items());
        Collections.shuffle(items, chance);
        return new Node.Sequence(list.line(), items);
    }
}
