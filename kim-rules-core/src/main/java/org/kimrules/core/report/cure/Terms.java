package org.kimrules.core.report.cure;

import java.util.Optional;
import org.kimrules.core.cure.Cure;
import org.kimrules.core.cure.Cure.Limit;
import org.kimrules.core.remedy.Way;
import org.kimrules.core.text.Text;

/** Every word of the report on a cure that no clause, policy or plan brings, in both languages. */
enum Terms {
    CURE("Abhilfe", "Cure"),
    PLAN("Plan", "Plan"),
    KNOWN_ON("Kenntnisstand", "Known on"),
    ANSWER("Antwort", "Answer"),
    NOTHING_TO_CURE(
            "Nichts muss geheilt werden: Keine Feststellung steht dem Plan entgegen, und nichts ist offen, was der Plan klären könnte.",
            "Nothing has to be cured: no finding stands against the plan, and nothing is open that the plan could settle."),
    NOTHING_TO_TRY(
            "Keine Feststellung steht dem Plan entgegen, und nichts ist offen, was die Suche versuchen könnte. Was der Plan noch anzugeben hat, steht unten.",
            "No finding stands against the plan, and nothing is open that the search could try. What the plan has still to state is below."),
    CURED(
            "Mit diesen Schritten steht dem Plan keine Feststellung entgegen, und keine bleibt offen, die der Plan klären könnte. Der geänderte Plan wurde dazu vollständig geprüft.",
            "With these steps no finding stands against the plan, and none stays open that the plan could settle. The changed plan was assessed as a whole to show it."),
    NOT_CURED(
            "Das heilt den Plan nicht ganz: Was weiter entgegensteht, steht unten. Mehr leisten die Abhilfen nicht, die ein Plan zeigen kann.",
            "This does not cure the plan as a whole: what still stands against it is below. The remedies that a plan can show do no more."),
    NOT_SETTLED(
            "Danach steht dem Plan keine Feststellung mehr entgegen, aber es bleibt offen, was er klären könnte: Was anzugeben oder zu tun ist, steht unten.",
            "After that no finding stands against the plan, but something stays open that it could settle: what has to be stated or done is below."),
    NOTHING_HELPS(
            "Keine Abhilfe, die ein Plan zeigen kann, hilft; was zu tun ist, steht unten.",
            "No remedy that a plan can show helps; what has to be done is below."),
    SMALLEST(
            "Alle leichteren Vorschläge wurden geprüft; keiner leistet dasselbe.",
            "All lighter proposals were tried; none does the same."),
    NOT_PROVEN(
            "Jeder Schritt behebt, was ohne ihn bliebe; ob ein ganz anderer Vorschlag leichter wäre, ist nicht bewiesen, dafür gibt es zu viele.",
            "Each step mends what would stay without it; whether an altogether different proposal would be lighter is not proven, there are too many."),
    OUT_OF_TIME(
            "Die Suche wurde abgebrochen, weil ihre Zeit um war; dies ist das Beste, was sie bis dahin fand.",
            "The search was stopped because its time was over; this is the best that it had found."),
    OUT_OF_ASSESSMENTS(
            "Die Suche wurde abgebrochen, weil sie so viele Pläne geprüft hatte, wie sie darf; mehr Zeit hilft ihr nicht. Dies ist das Beste, was sie fand.",
            "The search was stopped because it had assessed as many plans as it may; more time does not help. This is the best that it had found."),
    ASSESSED("Geprüfte Pläne", "Plans assessed"),
    STEPS("Vorgeschlagene Schritte", "Proposed steps"),
    IN_PLAN("im Plan", "in the plan"),
    NOT_GRANTED("noch nicht erteilt", "not granted yet"),
    IF_SO("nur wenn es so ist", "only if it is so"),
    YEARS("Beträge mit allen Schritten", "Amounts with all steps"),
    YEAR("Jahr", "Year"),
    GRANT_BEFORE("Zuwendung bisher", "Grant before"),
    GRANT_AFTER("Zuwendung dann", "Grant then"),
    OWN_BEFORE("Eigenmittel bisher", "Own funds before"),
    OWN_AFTER("Eigenmittel dann", "Own funds then"),
    GAP_AFTER("Lücke dann", "Gap then"),
    BLOCKING("Steht weiter entgegen", "Still stands against the plan"),
    WARNINGS("Steht nicht entgegen, ist aber verletzt", "Does not stand against the plan, but is violated"),
    TO_STATE("Im Plan noch anzugeben", "Still to be stated in the plan"),
    OPEN("Bleibt offen", "Stays open"),
    JUDGED("Von einer Person zu beurteilen", "To be judged by a person"),
    NOT_CHECKED("Nicht geprüft, Regelung offen", "Not checked, clause open"),
    OR("oder", "or"),
    NOTHING("–", "–");

    private final Text text;

    Terms(String de, String en) {
        this.text = Text.of(de, en);
    }

    /** Returns the word in both languages. */
    Text text() {
        return text;
    }

    /** Returns the sentence that answers. */
    static Terms of(Cure cure) {
        return switch (cure.result()) {
            case NOTHING_TO_CURE -> cure.missing().isEmpty() ? NOTHING_TO_CURE : NOTHING_TO_TRY;
            case CURED -> CURED;
            case NOT_CURED -> notCured(cure);
        };
    }

    private static Terms notCured(Cure cure) {
        if (cure.steps().isEmpty()) {
            return NOTHING_HELPS;
        }
        return cure.blocking().isEmpty() ? NOT_SETTLED : NOT_CURED;
    }

    /** Returns the sentence about smaller proposals. */
    static Terms proof(Cure cure) {
        return switch (cure.proof()) {
            case SMALLEST -> SMALLEST;
            case NOT_PROVEN -> NOT_PROVEN;
            case STOPPED -> cure.stoppedBy().equals(Optional.of(Limit.TIME)) ? OUT_OF_TIME : OUT_OF_ASSESSMENTS;
        };
    }

    /** Returns what has to be added to a step that is not in the hands of those who plan. */
    static Text of(Way way) {
        Text label = way.label();
        return switch (way) {
            case OBTAIN ->
                Text.of(label.de() + ", " + NOT_GRANTED.text.de(), label.en() + ", " + NOT_GRANTED.text.en());
            case CONFIRM -> Text.of(label.de() + ", " + IF_SO.text.de(), label.en() + ", " + IF_SO.text.en());
            case CHANGE, AWAIT -> label;
        };
    }
}
