package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.reading.PlanBuilder;

/**
 * Another programme in a folder of its own: it pays for voice training, rests on the layer of grant law that the shipped
 * policy rests on, and adds one clause. Layers can be written beside it.
 *
 * @param policies the folder that the folders of policies lie in
 */
record Choirs(Path policies) {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);

    static final String POLICY = """
            id: choirs
            version: 0.0.1
            title: {de: Chöre, en: Choirs}
            layers: [grant-law-nrw]
            vocabulary:
              component:
                VOICE: {de: Stimmbildung, en: voice training}
              role:
                TEACHER: {de: Lehrkraft, en: teacher}
              employer:
                MUSIC_SCHOOL: {de: Musikschule, en: music school}
                CHOIR: {de: Chor, en: choir}
              municipality:
                TOWN: {de: Stadt, en: town}
              funding:
                PROJECT_GRANT: {de: Chorförderung, en: choir grant}
              authority:
                GRANTING_AUTHORITY: {de: Chorbehörde, en: choir board}
            traits:
              component:
                VOICE: {funding: [PROJECT_GRANT]}
            documents: [grant-law-nrw, choir-rules]
            """;

    static final String DOCUMENT = """
            id: choir-rules
            title: {de: Chorregeln, en: Choir rules}
            reference: "Erfunden"
            knownFrom: 2020-01-01
            validity: {from: 2020-01-01}
            evidence: ASSUMED
            read: {de: Alles, en: All of it}
            clauses: [CH-01]
            """;

    static final String CLAUSE = """
            ---
            id: CH-01
            title: {de: Nur Musikschulen, en: Music schools only}
            sentence: {de: "Gefördert werden Musikschulen.", en: "Music schools are funded."}
            locator: "Satz 1"
            evidence: ASSUMED
            status: ENCODED
            subject: POSITION
            applies: {component: [VOICE]}
            effect: REFUSE
            validity: {from: 2020-01-01}
            messages:
              s: {de: "{employer}.", en: "{employer}."}
              v: {de: "Nicht {employer}.", en: "not {employer}."}
            ---
            """;

    static final String RULES = """
            package org.kimrules.policies.choirs.check

            import org.kimrules.drl.fact.PositionSlice
            import static org.kimrules.drl.finding.Findings.satisfied
            import static org.kimrules.drl.finding.Findings.violated

            rule "CH-01-s: employed by a music school"
                @Clause( "CH-01" )
                @Subject( PositionSlice )
            when
                $s : PositionSlice( law contains "CH-01", employer == "MUSIC_SCHOOL" )
            then
                insert( satisfied( $s ) );
            end

            rule "CH-01-v: employed by somebody else"
                @Clause( "CH-01" )
                @Subject( PositionSlice )
            when
                $s : PositionSlice( law contains "CH-01", employer != "MUSIC_SCHOOL" )
            then
                insert( violated( $s ) );
            end
            """;

    static final String INVENTORY = """
            law/choir-rules/CH-01/check.drl
              CH-01-s: employed by a music school
              CH-01-v: employed by somebody else
            """;

    /** Begins a plan with one employer and a teacher for each id; the budget is still to be stated. */
    static PlanBuilder plan(String sponsor, String employer, String... teachers) {
        PlanBuilder plan = PlanBuilder.plan("choir-2021", "Choir")
                .applicant("Stadt", "TOWN", Map.of())
                .sponsor("EMPLOYER", sponsor, employer);
        for (String teacher : teachers) {
            plan.position(
                    teacher,
                    "Lehrkraft",
                    position -> position.component("VOICE")
                            .role("TEACHER")
                            .sponsor("EMPLOYER")
                            .fte("0.5")
                            .period(FIRST, LAST)
                            .costPerFteYear(Euro.of("50000.00"))
                            .booking("L", "L", "U"));
        }
        return plan;
    }

    /** Writes the programme. */
    static Choirs in(Path policies) throws IOException {
        Choirs choirs = new Choirs(policies);
        choirs.rests("grant-law-nrw");
        choirs.write("choirs/law/choir-rules/document.yaml", DOCUMENT);
        choirs.write("choirs/law/choir-rules/CH-01/clause.md", CLAUSE);
        choirs.write("choirs/law/choir-rules/CH-01/check.drl", RULES);
        choirs.write("choirs/inventory.txt", INVENTORY);
        return choirs;
    }

    Path folder() {
        return policies.resolve("choirs");
    }

    /** Writes policy.yaml with other layers. */
    void rests(String layers) throws IOException {
        write("choirs/policy.yaml", POLICY.replace("layers: [grant-law-nrw]", "layers: [" + layers + "]"));
    }

    /** Writes policy.yaml with another text in some place. */
    void changed(String before, String after) throws IOException {
        write("choirs/policy.yaml", POLICY.replace(before, after));
    }

    void write(String file, String text) throws IOException {
        Path path = policies.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Writes other words in place of some that a file has. */
    void edit(String file, String before, String after) throws IOException {
        String text = Files.readString(policies.resolve(file));
        assertThat(text).contains(before);
        write(file, text.replace(before, after));
    }

    /** A small layer that stands beside the programme, with one open clause. */
    void layer(String id, String layers, String clause) throws IOException {
        write(id + "/policy.yaml", """
                id: %s
                version: 0.0.1
                title: {de: Schicht, en: layer}
                layers: [%s]
                vocabulary: {}
                documents: [%s-rules]
                """.formatted(id, layers, id));
        write(
                id + "/law/" + id + "-rules/document.yaml",
                DOCUMENT.replace("choir-rules", id + "-rules").replace("CH-01", clause));
        write(
                id + "/law/" + id + "-rules/" + clause + "/clause.md",
                CLAUSE.replace("CH-01", clause)
                        .replace("applies: {component: [VOICE]}\n", "")
                        .replace("ENCODED", "OPEN")
                        .replace("  s: {", "  u: {")
                        .replaceAll("  v: .*\n", ""));
        write(id + "/inventory.txt", "");
    }
}
