package org.kimrules.benchmarks.contender;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFolder;

/** The rule files of a policy and its layers, compiled into one base the way the manual of Drools has it. */
public final class RuleFiles {

    private RuleFiles() {}

    /**
     * Compiles the files of all stages; each stage becomes an agenda group, so that the rules of one do not fire in another.
     *
     * @param wanted which files, by their path within the policy
     */
    public static KieBase compile(PolicyFolder folder, Predicate<String> wanted) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (Layer layer : folder.layers()) {
            layer.inventory().files().stream()
                    .filter(wanted)
                    .filter(file -> layer.files().has(file))
                    .forEach(file ->
                            builder.add(resource(file, layer.source(file).text()), ResourceType.DRL));
        }
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors().toString());
        }
        return builder.newKieBase();
    }

    private static Resource resource(String file, String text) {
        Resource resource =
                ResourceFactory.newByteArrayResource(grouped(file, text).getBytes(StandardCharsets.UTF_8));
        resource.setSourcePath(file);
        return resource;
    }

    private static String grouped(String file, String text) {
        return text.replaceAll("(?m)^when$", "    agenda-group \"" + stage(file) + "\"\nwhen");
    }

    /** Returns the agenda group of the stage. */
    static String group(Stage stage) {
        return stage.fileName();
    }

    private static String stage(String file) {
        List<String> path = List.of(file.split("/"));
        return path.get(path.size() - 1).replace(".drl", "");
    }
}
