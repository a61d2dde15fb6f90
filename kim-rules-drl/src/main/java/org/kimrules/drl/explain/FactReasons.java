package org.kimrules.drl.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kimrules.core.plan.Reservation;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.Reckoning;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.drl.context.ApplicantCount;
import org.kimrules.drl.context.Approval;
import org.kimrules.drl.context.KnowledgeDay;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.context.Place;
import org.kimrules.drl.context.Standing;
import org.kimrules.drl.context.Statement;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.ReservationFact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.glossary.Glossary;
import org.kimrules.drl.glossary.Property;
import org.kimrules.drl.reckoning.BalanceTerms;
import org.kimrules.drl.reckoning.Maxima;
import org.kimrules.drl.reckoning.Numbers;
import org.kimrules.drl.reckoning.Run;

/** Why a property of a fact is what it is: because the plan states it, or because of something that it does state. */
final class FactReasons {

    static final Glossary GLOSSARY = Glossary.read();

    /** The amounts that a yes or no about a sum compares. */
    private static final Map<String, List<String>> BASIS = Map.of(
            "covered", List.of("need", "ownFunds"),
            "uncovered", List.of("need", "ownFunds"),
            "gapless", List.of("need"),
            "surplus", List.of("need"),
            "secured", List.of("grant", "conditional"),
            "decided", List.of("cost", "grant", "revenue", "need", "computed"));

    private static final Text YEARS = Text.of("Jahre des Vorbehalts", "years of the reservation");

    private final Run run;
    private final Maxima maxima;
    private final BalanceTerms balances;

    FactReasons(Run run, Maxima maxima, BalanceTerms balances) {
        this.run = run;
        this.maxima = maxima;
        this.balances = balances;
    }

    /** Returns why the property of the fact is what it is. */
    Reason of(Fact fact, String property) {
        if (fact instanceof ParameterInForce parameter) {
            return Numbers.figure(parameter);
        }
        Glossary.Entry words = words(fact, property);
        Value value = Optional.ofNullable(fact.values().get(property))
                .or(() -> Property.shown(fact, property, words))
                .orElseThrow(() -> new PolicyException("cannot show `" + property + "` of " + fact));
        if (fact instanceof KnowledgeDay) {
            return new Reason.Asked(words.label(), value);
        }
        if (fact instanceof PositionSlice slice && property.equals("fte")) {
            return maxima.fte(slice);
        }
        Optional<Reckoning> amount = amount(fact, property);
        if (amount.isPresent()) {
            return new Reason.Calculated(words.label(), amount.get());
        }
        return Property.path(fact, words)
                .<Reason>map(path -> new Reason.Stated(words.label(), value, path))
                .orElseGet(() -> derived(fact, property, words.label(), value));
    }

    /** A statement is called by what it states, and a number by what is counted. */
    private Glossary.Entry words(Fact fact, String property) {
        Glossary.Entry words = GLOSSARY.entry(fact.getClass().getSimpleName(), property);
        if (fact instanceof Statement statement && property.equals("answer")) {
            return words.called(GLOSSARY.statement(statement.name()));
        }
        return fact instanceof ApplicantCount count && property.equals("number")
                ? words.called(run.folder().vocabulary().label("count", count.code()))
                : words;
    }

    /** Returns whether the property only picks the fact among others. */
    boolean isKey(Fact fact, String property) {
        return GLOSSARY.entry(fact.getClass().getSimpleName(), property).key();
    }

    /** Returns what facts of the type are called. */
    Text words(String type) {
        return GLOSSARY.fact(type);
    }

    private Optional<Reckoning> amount(Fact fact, String property) {
        return fact instanceof Subject subject
                ? Optional.ofNullable(balances.of(subject).get(property))
                : Optional.empty();
    }

    private Reason derived(Fact fact, String property, Text label, Value value) {
        return new Reason.Derived(label, value, Optional.empty(), basis(fact, property));
    }

    private List<Reason> basis(Fact fact, String property) {
        if (fact instanceof Place place) {
            return List.of(maxima.before(place), maxima.fte(place.slice()));
        }
        if (fact instanceof Standing standing) {
            return law(standing.slice());
        }
        if (fact instanceof PositionSlice slice) {
            return List.of(Numbers.period(slice.position()));
        }
        if (fact instanceof Approval approval) {
            return List.of(new Reason.Law(run.folder().register().clause(approval.clause())));
        }
        if (fact instanceof ReservationFact reservation) {
            return awaited(reservation);
        }
        return fact instanceof Subject subject ? sums(subject, property) : List.of();
    }

    /** Returns the clauses that stand against the slice; where none does, all that it was checked against. */
    private List<Reason> law(PositionSlice slice) {
        List<Conclusion> checked = run.checked(slice).toList();
        List<Conclusion> against = checked.stream().filter(run::refuses).toList();
        return (against.isEmpty() ? checked : against)
                .stream()
                        .map(Conclusion::clause)
                        .sorted()
                        .<Reason>map(
                                id -> new Reason.Law(run.folder().register().clause(id)))
                        .toList();
    }

    /** The years that it holds for, and what is known in them of what it waits for. */
    private List<Reason> awaited(ReservationFact fact) {
        Reservation reservation = fact.reservation();
        Reason years = new Reason.Stated(
                YEARS,
                new Value.Several(reservation.years().stream()
                        .sorted()
                        .map(year -> Value.of(year))
                        .toList()),
                "reservations[" + reservation.id() + "].years");
        return Stream.concat(
                        Stream.of(years),
                        Maxima.all(run.stages().of(Stage.CHECK).facts(), ParameterInForce.class).stream()
                                .filter(parameter -> parameter.key().equals(reservation.awaits())
                                        && reservation
                                                .years()
                                                .contains(parameter.segment().year()))
                                .map(Numbers::figure))
                .toList();
    }

    /** Returns the amounts that a comparison of amounts rests on. */
    private List<Reason> sums(Subject subject, String property) {
        Map<String, Reckoning> amounts = new TreeMap<>(balances.of(subject));
        List<String> names = BASIS.getOrDefault(property, List.copyOf(amounts.keySet()));
        return names.stream()
                .filter(amounts::containsKey)
                .map(name -> of(subject, name))
                .toList();
    }
}
