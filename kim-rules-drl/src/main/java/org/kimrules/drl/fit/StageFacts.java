package org.kimrules.drl.fit;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.drl.balance.ClaimBalance;
import org.kimrules.drl.balance.ComponentBalance;
import org.kimrules.drl.balance.LineBalance;
import org.kimrules.drl.balance.UnitBalance;
import org.kimrules.drl.balance.YearBalance;
import org.kimrules.drl.context.ApplicantCount;
import org.kimrules.drl.context.Approval;
import org.kimrules.drl.context.DecisionDay;
import org.kimrules.drl.context.Expense;
import org.kimrules.drl.context.Filing;
import org.kimrules.drl.context.KnowledgeDay;
import org.kimrules.drl.context.Office;
import org.kimrules.drl.context.OpenApproval;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.context.Place;
import org.kimrules.drl.context.Standing;
import org.kimrules.drl.context.Statement;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.LineUse;
import org.kimrules.drl.fact.MeetingFact;
import org.kimrules.drl.fact.PlanFact;
import org.kimrules.drl.fact.PlannedPosition;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.ReservationFact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.Award;
import org.kimrules.drl.finding.Findings;
import org.kimrules.drl.finding.Stage;

/**
 * What the rules of a stage see and may say: the types of the facts that are inserted in it, and the words that make what it takes.
 * StageFactsTest compares the types with what the stages are fed for every case of the shipped policy.
 */
public final class StageFacts {

    private static final Map<SubjectKind, Class<? extends Subject>> SUBJECTS = Map.of(
            SubjectKind.PLAN, PlanFact.class,
            SubjectKind.POSITION, PositionSlice.class,
            SubjectKind.LINE, LineUse.class,
            SubjectKind.RESERVATION, ReservationFact.class,
            SubjectKind.MEETING, MeetingFact.class,
            SubjectKind.YEAR, YearBalance.class,
            SubjectKind.LINE_YEAR, LineBalance.class,
            SubjectKind.UNIT_YEAR, UnitBalance.class,
            SubjectKind.COMPONENT_YEAR, ComponentBalance.class,
            SubjectKind.CLAIM, ClaimBalance.class);

    private static final Set<Class<? extends Fact>> OF_THE_PLAN = Set.of(
            ApplicantCount.class,
            Filing.class,
            Statement.class,
            Office.class,
            DecisionDay.class,
            KnowledgeDay.class,
            ParameterInForce.class);

    private static final Set<Class<? extends Fact>> GIVEN =
            and(OF_THE_PLAN, Set.of(PlannedPosition.class, Approval.class, Expense.class));

    private static final Map<Stage, Set<Class<? extends Fact>>> SEEN = Map.of(
            Stage.DERIVE, and(GIVEN, subjects(Stage.CHECK)),
            Stage.CHECK, and(and(GIVEN, subjects(Stage.CHECK)), Set.of(OpenApproval.class)),
            Stage.LIMIT, and(subjects(Stage.LIMIT), Set.of(Place.class, ApplicantCount.class, ParameterInForce.class)),
            Stage.GRANT,
                    and(
                            subjects(Stage.GRANT),
                            Set.of(Standing.class, ApplicantCount.class, Expense.class, ParameterInForce.class)),
            Stage.COVER, and(subjects(Stage.COVER), OF_THE_PLAN));

    private StageFacts() {}

    private static Set<Class<? extends Fact>> subjects(Stage stage) {
        return SUBJECTS.entrySet().stream()
                .filter(subject -> stage.answers(subject.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private static Set<Class<? extends Fact>> and(Set<Class<? extends Fact>> some, Set<Class<? extends Fact>> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }

    /** Returns the simple names of the types of facts that rules of the stage see, sorted. */
    public static Set<String> types(Stage stage) {
        return seen(stage).map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<? extends Fact>> seen(Stage stage) {
        return Optional.ofNullable(SEEN.get(stage)).stream().flatMap(Set::stream);
    }

    /** Returns the simple name of the type of facts that clauses of the kind speak about. */
    public static String type(SubjectKind kind) {
        return Optional.ofNullable(SUBJECTS.get(kind)).orElseThrow().getSimpleName();
    }

    /** Returns the kind of subject that the type of facts is; empty where it is none. */
    static Optional<SubjectKind> kind(String type) {
        return SUBJECTS.entrySet().stream()
                .filter(subject -> subject.getValue().getSimpleName().equals(type))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns whether a rule of the stage may say the word with so many facts. */
    static boolean says(Stage stage, String word, int facts) {
        return words(stage).anyMatch(method -> method.getName().equals(word) && method.getParameterCount() == facts);
    }

    /** Returns the words of the stage with the types of what they take, sorted: {@code satisfied( Subject )}. */
    static List<String> signatures(Stage stage) {
        return words(stage).map(StageFacts::signature).sorted().toList();
    }

    private static String signature(Method word) {
        return word.getName()
                + Arrays.stream(word.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "( ", " )"));
    }

    /** A word of a stage makes what the stage takes, of facts that the stage sees. */
    private static Stream<Method> words(Stage stage) {
        Class<?> taken = switch (stage) {
            case DERIVE -> OpenApproval.class;
            case GRANT -> Award.class;
            case CHECK, LIMIT, COVER -> Answer.class;
        };
        return Arrays.stream(Findings.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == taken)
                .filter(method -> Arrays.stream(method.getParameterTypes())
                        .allMatch(type -> seen(stage).anyMatch(type::isAssignableFrom)));
    }
}
