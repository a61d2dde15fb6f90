package org.kimrules.drl.engine;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kie.api.KieBase;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.core.policy.Trust;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.fit.RuleFit;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.Source;
import org.kimrules.drl.gate.TreeGate;

/**
 * Rules that are compiled from their DRL files when a policy is loaded, for authors and tests. Needs the optional
 * dependencies drools-compiler, drools-mvel and asm. Compiling a file can run code that it holds; a file that a gate refuses is
 * not compiled, or nothing of what was made of it is loaded.
 */
public final class CompiledRules {

    private static final List<String> COMPILER = List.of(
            "org.drools.compiler.builder.impl.KnowledgeBuilderImpl",
            "org.drools.mvel.MVELDialectRuntimeData",
            "org.objectweb.asm.ClassReader");

    private CompiledRules() {}

    /**
     * Compiles all rule files that the inventories of the layers list, those of one stage together, once they have passed the
     * gates.
     *
     * @throws PolicyException with every fault of the files, or when there is no compiler
     */
    public static RuleStages load(List<Layer> layers) {
        Faults faults = new Faults();
        Optional<RuleStages> rules = load(layers, faults, Trust.GATED);
        faults.throwIfAny();
        return rules.orElseThrow();
    }

    /**
     * Compiles all rule files that the inventories of the layers list, and keeps every fault. What the files say has to fit the
     * policy, whoever wrote them.
     *
     * @param trust whether the files have to pass the gates
     * @return the rules; empty after a fault, be it one that was found before
     * @throws PolicyException when there is no compiler
     */
    public static Optional<RuleStages> load(List<Layer> layers, Faults faults, Trust trust) {
        needCompiler();
        Map<Stage, Map<String, Source>> sources = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            Map<String, Source> files = sources(layers, stage);
            if (trust != Trust.TRUSTED) {
                pass(files, faults);
            }
            sources.put(stage, files);
        }
        RuleFit.check(layers, faults);
        Optional<Map<Stage, KieBase>> bases = compile(sources, faults, trust);
        return faults.none() ? bases.map(DroolsStages::new) : Optional.empty();
    }

    /** Keeps only the files that pass the first gate; before all have been there, nothing is compiled. */
    private static void pass(Map<String, Source> sources, Faults faults) {
        sources.values().removeIf(source -> {
            List<PolicyFault> refusals = TreeGate.refusals(source);
            refusals.forEach(faults::add);
            return !refusals.isEmpty();
        });
    }

    private static Optional<Map<Stage, KieBase>> compile(
            Map<Stage, Map<String, Source>> sources, Faults faults, Trust trust) {
        Map<Stage, KieBase> bases = new EnumMap<>(Stage.class);
        boolean whole = true;
        for (Map.Entry<Stage, Map<String, Source>> each : sources.entrySet()) {
            if (!each.getValue().isEmpty()) {
                Optional<KieBase> base = base(each.getValue(), faults, trust);
                base.ifPresent(rules -> bases.put(each.getKey(), rules));
                whole &= base.isPresent();
            }
        }
        return whole ? Optional.of(bases) : Optional.empty();
    }

    private static void needCompiler() {
        try {
            for (String type : COMPILER) {
                Class.forName(type, false, CompiledRules.class.getClassLoader());
            }
        } catch (ClassNotFoundException e) {
            throw new PolicyException(
                    "a policy folder needs a rule compiler; add org.drools:drools-compiler and org.drools:drools-mvel,"
                            + " of the version of drools-core, and org.ow2.asm:asm to the class path",
                    e);
        }
    }

    private static Map<String, Source> sources(List<Layer> layers, Stage stage) {
        Map<String, Source> sources = new LinkedHashMap<>();
        layers.forEach(layer -> layer.inventory().files().stream()
                .filter(file -> file.endsWith("/" + stage.fileName() + ".drl")
                        && layer.files().has(file))
                .map(layer::source)
                .filter(source -> !source.text().isEmpty())
                .forEach(source -> sources.put(source.name(), source)));
        return sources;
    }

    /**
     * Files of one package share their imports, so that a broken one breaks the others: those that can't be read at all are
     * told first, and the rest is compiled again without them.
     */
    private static Optional<KieBase> base(Map<String, Source> sources, Faults faults, Trust trust) {
        RuleCompiler compiler = new RuleCompiler(sources.values(), trust);
        compiler.refused().forEach(faults::add);
        CompilerFaults found = new CompilerFaults(compiler.errors(), sources);
        found.faults().forEach(faults::add);
        if (compiler.refused().isEmpty() && compiler.errors().isEmpty()) {
            return Optional.of(compiler.base());
        }
        Set<String> broken = found.broken();
        if (!broken.isEmpty()) {
            Map<String, Source> others = new LinkedHashMap<>(sources);
            others.keySet().removeAll(broken);
            Optional<KieBase> unused = base(others, faults, trust);
        }
        return Optional.empty();
    }
}
