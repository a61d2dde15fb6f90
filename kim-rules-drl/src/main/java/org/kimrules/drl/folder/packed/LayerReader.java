package org.kimrules.drl.folder.packed;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.Validity;
import org.kimrules.drl.folder.DerivedTraits;
import org.kimrules.drl.folder.Inventory;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.yaml.DocumentYaml;
import org.kimrules.drl.folder.yaml.PolicyYaml;

/** Reads what {@link LayerWriter} wrote of one law folder. */
final class LayerReader {

    private final In in;
    private final ClauseReader clauses;
    private final ParameterReader parameters;

    LayerReader(In in) {
        this.in = in;
        this.clauses = new ClauseReader(in, this);
        this.parameters = new ParameterReader(in, this);
    }

    /**
     * Reads the folder.
     *
     * @param policy the files of the policy, from which its layers are found
     */
    Layer layer(PolicyFiles policy) {
        String prefix = in.text();
        String name = prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
        Layer.Contents contents = new Layer.Contents(
                policy(),
                traits(),
                inventory(),
                in.map(this::document),
                in.map(clauses::clause),
                in.map(parameters::parameter),
                new LinkedHashSet<>(in.list(in::text)));
        return Layer.of(name, name.isEmpty() ? policy : policy.layer(name), contents);
    }

    private PolicyYaml policy() {
        return new PolicyYaml(
                new PolicyRef(in.text(), in.text()),
                in.list(in::text),
                new Vocabulary(in.map(() -> in.map(this::text)), in.map(in::text)),
                traits(),
                in.list(in::text),
                in.list(in::text));
    }

    private DerivedTraits traits() {
        return new DerivedTraits(in.list(() -> new DerivedTraits.Row(in.text(), in.text(), codes())));
    }

    private Inventory inventory() {
        Map<String, Set<String>> rules = new LinkedHashMap<>();
        int files = in.number();
        for (int i = 0; i < files; i++) {
            rules.put(in.text(), new LinkedHashSet<>(in.list(in::text)));
        }
        return Inventory.of(rules);
    }

    private DocumentYaml document() {
        return new DocumentYaml(
                new LawDocument(
                        in.text(), text(), in.text(), in.day(), validity(), in.constant(Evidence.class), text()),
                in.list(in::text));
    }

    Text text() {
        return Text.of(in.text(), in.text());
    }

    Validity validity() {
        return new Validity(in.day(), in.optional(in::day));
    }

    Map<String, Set<String>> codes() {
        return in.map(() -> new LinkedHashSet<>(in.list(in::text)));
    }
}
