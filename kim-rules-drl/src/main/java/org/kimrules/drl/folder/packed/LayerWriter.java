package org.kimrules.drl.folder.packed;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.Validity;
import org.kimrules.drl.folder.DerivedTraits;
import org.kimrules.drl.folder.Inventory;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.yaml.DocumentYaml;
import org.kimrules.drl.folder.yaml.PolicyYaml;

/** Writes what stands in one law folder. {@link LayerReader} reads the same, field by field. */
final class LayerWriter {

    private final Out out;
    private final ClauseWriter clauses;
    private final ParameterWriter parameters;

    LayerWriter(Out out) {
        this.out = out;
        this.clauses = new ClauseWriter(out, this);
        this.parameters = new ParameterWriter(out, this);
    }

    /** Writes the folder; the policy's own has no name. */
    void layer(Layer layer) {
        Layer.Contents contents = layer.contents();
        out.text(layer.name(""));
        policy(contents.yaml());
        traits(contents.traits());
        inventory(contents.inventory());
        out.map(contents.documents(), this::document);
        out.map(contents.clauses(), clauses::clause);
        out.map(contents.parameters(), parameters::parameter);
        out.list(contents.listed(), out::text);
    }

    private void policy(PolicyYaml yaml) {
        out.text(yaml.ref().id());
        out.text(yaml.ref().version());
        out.list(yaml.layers(), out::text);
        vocabulary(yaml.vocabulary());
        traits(yaml.traits());
        out.list(yaml.documents(), out::text);
        out.list(yaml.parameters(), out::text);
    }

    private void vocabulary(Vocabulary vocabulary) {
        out.map(vocabulary.codes(), labels -> out.map(labels, this::text));
        out.map(vocabulary.statements(), out::text);
    }

    private void traits(DerivedTraits traits) {
        out.list(traits.rows(), row -> {
            out.text(row.kind());
            out.text(row.code());
            codes(row.derived());
        });
    }

    private void inventory(Inventory inventory) {
        out.list(inventory.files(), file -> {
            out.text(file);
            out.list(inventory.rulesIn(file), out::text);
        });
    }

    private void document(DocumentYaml yaml) {
        LawDocument document = yaml.document();
        out.text(document.id());
        text(document.title());
        out.text(document.reference());
        out.day(document.knownFrom());
        validity(document.validity());
        out.constant(document.evidence());
        text(document.read());
        out.list(yaml.clauses(), out::text);
    }

    void text(Text text) {
        out.text(text.de());
        out.text(text.en());
    }

    void validity(Validity validity) {
        out.day(validity.from());
        out.optional(validity.to(), out::day);
    }

    /** Writes codes by kind; such maps have no order of their own, the codes have. */
    void codes(Map<String, Set<String>> codes) {
        out.map(new TreeMap<>(codes), each -> out.list(each, out::text));
    }
}
