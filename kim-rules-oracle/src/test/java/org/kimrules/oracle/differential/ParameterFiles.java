package org.kimrules.oracle.differential;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kimrules.authoring.cases.Law;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.Problems;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterBook;
import org.kimrules.core.policy.Policy;
import org.kimrules.drl.assess.RulePolicy;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.yaml.ParameterYaml;

/** The files of the parameters of a policy, and the policy with other ones in their place. */
final class ParameterFiles {

    private ParameterFiles() {}

    /** Returns what the policy itself says, without the layers below. */
    static List<Node> of(Law law) {
        Layer own = law.folder().own();
        return own.parameters().keySet().stream()
                .map(file -> Documents.yaml(own.named(file).text()))
                .toList();
    }

    /** Returns the policy as it is when these files stand in the place of its own. */
    static Policy replaced(Law law, List<Node> files) {
        Map<String, Parameter> others =
                files.stream().map(ParameterFiles::read).collect(Collectors.toMap(Parameter::key, each -> each));
        ParameterBook book = new ParameterBook(law.folder().parameters().parameters().stream()
                .map(written -> others.getOrDefault(written.key(), written))
                .toList());
        return new RulePolicy(law.folder().with(book), law.rules());
    }

    private static Parameter read(Node file) {
        Problems problems = new Problems();
        Parameter parameter =
                Fields.read(file, "", problems, fields -> ParameterYaml.parameter(fields, fields.id("key")));
        problems.throwIfAny();
        return parameter;
    }
}
