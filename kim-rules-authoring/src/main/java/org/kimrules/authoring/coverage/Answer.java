package org.kimrules.authoring.coverage;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.decision.Outcome;

/** What a rule can answer, by the letter in its name, and that a case fails its clause alone. A column of the table of coverage. */
public enum Answer {
    /** The clause is satisfied. */
    SATISFIED('s', "satisfied"),
    /** The clause is violated. */
    VIOLATED('v', "violated"),
    /** No other clause does worse: what fails, fails because of this one. No letter stands for it. */
    ALONE('-', "alone"),
    /** The clause is lifted by an approval. */
    EXEMPTED('x', "exempted"),
    /** The clause would be lifted by an approval that is not there yet. */
    EXEMPTION_REQUIRED('r', "approval required"),
    /** A fact or a figure is missing. */
    UNDECIDED('u', "undecided"),
    /** The clause pays. */
    GRANTED('g', "granted");

    private final char letter;
    private final String words;

    Answer(char letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    /** Returns the words for people. */
    String words() {
        return words;
    }

    /** Returns what the rule of the key answers, {@code v2} for example; nothing for a rule that only derives facts. */
    public static Optional<Answer> of(String key) {
        return Stream.of(values())
                .filter(answer -> answer.letter == key.charAt(0))
                .findFirst();
    }

    /**
     * Returns the outcomes by which a clause fails, so that a case can fail it alone. That something is missing shows nothing of a
     * clause that can be violated.
     *
     * @param answers what the rules of the clause can answer
     */
    public static Set<Outcome> failures(Collection<Answer> answers) {
        boolean blocks = answers.stream().anyMatch(Answer::blocks);
        return answers.stream()
                .filter(answer -> blocks ? answer.blocks() : answer.fails())
                .map(answer -> Outcome.valueOf(answer.name()))
                .collect(Collectors.toSet());
    }

    /** Returns whether a clause fails with it, so that a case can fail it alone. */
    boolean fails() {
        return blocks() || this == UNDECIDED;
    }

    /** Returns whether it is a failure that no fact and no figure that comes in later can lift. */
    boolean blocks() {
        return this == VIOLATED || this == EXEMPTION_REQUIRED;
    }
}
