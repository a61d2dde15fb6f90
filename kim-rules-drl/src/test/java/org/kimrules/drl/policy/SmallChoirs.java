package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The other programme without any layer: one clause, two rules. It compiles in a moment.
 *
 * @param folder the folder of the policy
 */
public record SmallChoirs(Path folder) {

    private static final String ROUNDING = """
            key: GRANT.rounding
            title: {de: Rundung, en: rounding}
            unit: CODE
            history:
              - {value: HALF_UP, validFrom: 1990-01-01, knownFrom: 1990-01-01, evidence: ASSUMED, source: "Erfunden"}
            """;

    /**
     * Writes the programme.
     *
     * @param version its version
     * @param satisfied how an employer that satisfies the clause compares with a music school
     */
    public static SmallChoirs in(Path policies, String version, String satisfied) throws IOException {
        SmallChoirs choirs = new SmallChoirs(policies.resolve("choirs"));
        choirs.write(
                "policy.yaml",
                Choirs.POLICY
                        .replace("0.0.1", version)
                        .replace("layers: [grant-law-nrw]\n", "")
                        .replace("[grant-law-nrw, choir-rules]", "[choir-rules]\nparameters: [GRANT/rounding]"));
        choirs.write("parameters/GRANT/rounding.yaml", ROUNDING);
        choirs.write("law/choir-rules/document.yaml", Choirs.DOCUMENT);
        choirs.write("law/choir-rules/CH-01/clause.md", Choirs.CLAUSE);
        choirs.write(
                "law/choir-rules/CH-01/check.drl",
                satisfied.equals("==")
                        ? Choirs.RULES
                        : Choirs.RULES.replace("!=", "<>").replace("==", "!=").replace("<>", "=="));
        choirs.write("inventory.txt", Choirs.INVENTORY);
        return choirs;
    }

    /** Writes other words in place of some that a file has. */
    public void edit(String file, String before, String after) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(before);
        write(file, text.replace(before, after));
    }

    /** Writes a file of the folder. */
    public void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
