package org.kimrules.core.remedy;

import java.util.List;
import java.util.Optional;
import org.kimrules.core.text.Text;

/**
 * A field of a plan that remedies set. The name of the constant is the word in the head of a clause, in camel case. Its path
 * names in braces the facts of a finding that say whose field it is.
 */
public enum Field {
    /** The employer of a position: one of the plan's sponsors, asked for by the code of its kind. */
    EMPLOYER(
            "employer",
            "positions[{position}].sponsor",
            "employer",
            Text.of("Anstellungsträger der Stelle", "employer of the position"),
            Text.of(
                    "Stelle zu einem Anstellungsträger dieser Art verlegen: {to}",
                    "move the position to an employer of this kind: {to}")),
    /** What kind of employer a sponsor is. */
    KIND(
            "kind",
            "sponsors[{sponsorId}].kind",
            "employer",
            Text.of("Art des Anstellungsträgers", "kind of the employer"),
            Text.of("Art des Anstellungsträgers ändern: {to}", "change the kind of the employer: {to}")),
    /** The service that a position is attached to. */
    SERVICE(
            "service",
            "positions[{position}].service",
            "service",
            Text.of("Dienst, an den die Stelle angebunden ist", "service that the position is attached to"),
            Text.of(
                    "Stelle vom bisherigen Dienst lösen; künftig: {to}",
                    "detach the position from its service; from then on: {to}")),
    /** What the holders of a position do. */
    ROLE(
            "role",
            "positions[{position}].role",
            "role",
            Text.of("Aufgabe der Stelle", "role of the position"),
            Text.of("der Stelle eine andere Aufgabe geben: {to}", "give the position another role: {to}")),
    /** The position with the technical supervision, asked for by the code of its component. */
    SUPERVISOR(
            "supervisor",
            "positions[{position}].supervision.technical",
            "component",
            Text.of("Stelle mit der Fachaufsicht", "position with the technical supervision"),
            Text.of(
                    "Fachaufsicht einer anderen Stelle übertragen: {to}",
                    "give the technical supervision to another position: {to}")),
    /** The sponsor with the line supervision. */
    LINE_SUPERVISOR(
            "lineSupervisor",
            "positions[{position}].supervision.line",
            "",
            Text.of("Anstellungsträger mit der Dienstaufsicht", "sponsor with the line supervision"),
            Text.of(
                    "Dienstaufsicht dem Anstellungsträger übertragen: {to}",
                    "give the line supervision to the employer: {to}")),
    /** The first day of a position. */
    START(
            "start",
            "positions[{position}].period.from",
            "",
            Text.of("Beginn der Stelle", "start of the position"),
            Text.of("Stelle erst am {to} beginnen lassen", "start the position on {to}")),
    /** The last day of a position. */
    END(
            "end",
            "positions[{position}].period.to",
            "",
            Text.of("Ende der Stelle", "end of the position"),
            Text.of("Stelle am {to} enden lassen", "end the position on {to}")),
    /** The full-time share of a position. */
    SHARE(
            "share",
            "positions[{position}].fte",
            "",
            Text.of("Stellenanteil", "full-time share"),
            Text.of("Stellenanteil auf {to} VZÄ ändern", "change the full-time share to {to} FTE")),
    /** What one full-time post of a position costs in a full year; an amount that only the plan can tell. */
    COST(
            "cost",
            "positions[{position}].costPerFteYear",
            "",
            Text.of("Kosten je VZÄ und Jahr", "cost per FTE and year"),
            Text.of("Kosten je VZÄ und Jahr ändern: {to}", "change the cost per FTE and year: {to}")),
    /** The budget line that bears the cost of a position. */
    COST_LINE(
            "costLine",
            "positions[{position}].booking.cost",
            "",
            Text.of("Haushaltsstelle der Kosten", "budget line of the cost"),
            Text.of("Kosten anders buchen: {to}", "book the cost elsewhere: {to}")),
    /** The budget line that receives the grant of a position. */
    REVENUE_LINE(
            "revenueLine",
            "positions[{position}].booking.revenue",
            "",
            Text.of("Haushaltsstelle des Ertrags", "budget line of the revenue"),
            Text.of("Ertrag dort buchen, wo die Kosten stehen: {to}", "book the revenue where the cost is: {to}")),
    /** The unit that bears what the grant leaves of the cost of a position. */
    OWN_SHARE(
            "ownShare",
            "positions[{position}].booking.ownShare",
            "",
            Text.of("Einheit, die den Eigenanteil trägt", "unit that bears the own share"),
            Text.of("Eigenanteil einer anderen Einheit zuordnen: {to}", "give the own share to another unit: {to}")),
    /** Who else funds a position. */
    FUNDER(
            "funder",
            "positions[{position}].otherFunding",
            "funder",
            Text.of("andere Förderung der Stelle", "other funding of the position"),
            Text.of("auf die andere Förderung verzichten: {to}", "forgo the other funding: {to}")),
    /** What a position asks for beside personnel in a year. */
    EXPENSE(
            "expense",
            "positions[{position}].expenses[{item}/{year}].claimed",
            "",
            Text.of("beantragte Sachkosten", "claimed expense"),
            Text.of("die beantragten Sachkosten zurücknehmen", "withdraw the claim for the expense")),
    /** Whether the applicant has an office. */
    OFFICE(
            "office",
            "applicant.offices.{office}",
            "",
            Text.of("ob die Kommune diese Stelle hat", "whether the municipality has this office"),
            Text.of("Angabe zum Amt ändern: {to}", "change what is stated of the office: {to}")),
    /** How many the applicant has of something; a number that only the plan can tell. */
    COUNT(
            "count",
            "applicant.counts.{count}",
            "",
            Text.of("Anzahl bei der Kommune", "count of the municipality"),
            Text.of("Angabe zur Anzahl ändern: {to}", "change what is stated of the count: {to}")),
    /** A further fact about the plan. */
    STATEMENT(
            "statement",
            "statements.{statement}",
            "",
            Text.of("Angabe zum Vorhaben", "statement about the measure"),
            Text.of("Angabe ändern in: {to}", "change what is stated to: {to}")),
    /** Whether the header of the paper names a budget line. */
    ANNOUNCED(
            "announced",
            "budget.lines[{line}].announced",
            "",
            Text.of("Nennung im Kopf der Vorlage", "naming in the header of the paper"),
            Text.of("Haushaltsstelle im Kopf der Vorlage nennen", "name the budget line in the header of the paper"));

    private final String word;
    private final String path;
    private final List<String> names;
    private final String kind;
    private final Text label;
    private final Text change;

    Field(String word, String path, String kind, Text label, Text change) {
        this.word = word;
        this.path = path;
        this.names = Text.of(path, path).arguments();
        this.kind = kind;
        this.label = label;
        this.change = change;
    }

    /** Returns the word in the head of a clause. */
    public String word() {
        return word;
    }

    /** Returns the path in the plan with the names of facts in braces. */
    public String path() {
        return path;
    }

    /** Returns the names of the facts that say whose field it is. */
    List<String> names() {
        return names;
    }

    /** Returns the kind of the codes that a clause names for it; empty where it names a fact of the finding. */
    public Optional<String> kind() {
        return kind.isEmpty() ? Optional.empty() : Optional.of(kind);
    }

    /** Returns the words for the field. */
    public Text label() {
        return label;
    }

    /** Returns what setting it means, with {@code {to}} for the value. */
    public Text change() {
        return change;
    }
}
