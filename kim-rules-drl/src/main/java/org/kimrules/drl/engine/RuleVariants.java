package org.kimrules.drl.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;

/**
 * Compiles rules that are each written a little otherwise than in their policy, to see what would notice. All are compiled
 * in one go, each in a package of its own, so that one that does not compile hurts no other. Thread-safe.
 */
public final class RuleVariants {

    private static final String PACKAGE = "variant";

    /**
     * A rule that stands by itself.
     *
     * @param stage the stage that asks it
     * @param text a rule file without its package
     */
    public record Variant(Stage stage, String text) {}

    private RuleVariants() {}

    /** Returns for each variant the stages that hold nothing but its rules; empty for one that does not compile or load. */
    public static List<Optional<RuleStages>> compile(List<Variant> variants) {
        List<Integer> sound =
                new ArrayList<>(IntStream.range(0, variants.size()).boxed().toList());
        Set<Integer> broken = new HashSet<>();
        Map<String, KiePackage> packages = packages(variants, sound, broken);
        if (sound.removeAll(broken)) {
            packages = packages(variants, sound, new HashSet<>());
        }
        Map<String, KiePackage> compiled = packages;
        return IntStream.range(0, variants.size())
                .mapToObj(i -> Optional.ofNullable(compiled.get(PACKAGE + i))
                        .flatMap(rules -> alone(variants.get(i).stage(), rules)))
                .toList();
    }

    /** A builder with errors gives nothing at all; it only says which texts they are in. */
    private static Map<String, KiePackage> packages(List<Variant> variants, List<Integer> asked, Set<Integer> broken) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(RuleCompiler.oneThread());
        CompositeKnowledgeBuilder batch = builder.batch();
        IdentityHashMap<Resource, Integer> sources = new IdentityHashMap<>();
        asked.forEach(i -> {
            String text = "package " + PACKAGE + i + ";\n" + variants.get(i).text();
            Resource source = ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
            source.setSourcePath(PACKAGE + i + ".drl");
            sources.put(source, i);
            batch.add(source, ResourceType.DRL);
        });
        batch.build();
        for (KnowledgeBuilderError error : builder.getErrors()) {
            broken.add(Optional.ofNullable(sources.get(error.getResource()))
                    .orElseThrow(() -> new PolicyException("a variant does not compile: " + error.getMessage())));
        }
        return builder.getKnowledgePackages().stream().collect(Collectors.toMap(KiePackage::getName, each -> each));
    }

    private static Optional<RuleStages> alone(Stage stage, KiePackage rules) {
        try {
            return Optional.of(new DroolsStages(Map.of(stage, RuleCompiler.base(List.of(rules)))));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
