package org.kimrules.drl;

import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyProvider;
import org.kimrules.core.policy.Signers;
import org.kimrules.drl.assess.RulePolicy;
import org.kimrules.drl.engine.PrebuiltRules;
import org.kimrules.drl.engine.PrebuiltRules.Models;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.folder.packed.PackedPolicy;
import org.kimrules.drl.folder.signed.SignedJar;

/**
 * A jar that brings policies: their folders below {@code policies/} and the rules that its build prebuilt with
 * kie-maven-plugin. Such a jar has one subclass of three lines, listed in {@code
 * META-INF/services/org.kimrules.core.policy.PolicyProvider}:
 *
 * <pre>{@code
 * public final class ChoirPolicies extends PolicyJar {
 *     public ChoirPolicies() {
 *         super("org.example", "choir-rules", "choirs");
 *     }
 * }
 * }</pre>
 *
 * Layers of its policies may lie in other such jars. Needs no compiler.
 */
public abstract class PolicyJar implements PolicyProvider {

    private final Models models;
    private final Set<String> ids;

    /**
     * Creates the provider.
     *
     * @param group the group id of the jar
     * @param artifact the artifact id of the jar
     * @param ids the ids of its policies; a layer is no policy and is not named
     */
    protected PolicyJar(String group, String artifact, String... ids) {
        this.models = new Models(group, artifact, getClass().getClassLoader());
        this.ids = Set.of(ids);
    }

    @Override
    public final Set<String> ids() {
        return ids;
    }

    /**
     * Loads the policy with its prebuilt rules.
     *
     * @param signers whose signatures its jar has to carry; they cover every jar that a layer lies in
     * @throws PolicyException with everything that is wrong with its signatures, with every fault of its files, or when its rules do
     *     not load or are not those of the inventory
     */
    @Override
    public final Policy load(String id, Signers signers) {
        if (signers.none()) {
            List<Layer> layers = PackedPolicy.layers(id, models.loader());
            return new RulePolicy(PolicyFolder.of(layers), rules(layers));
        }
        SignedJar jar = SignedJar.checked(id, models.loader(), signers);
        ClassLoader held = jar.classes();
        List<Layer> layers = jar.layers();
        return new RulePolicy(
                PolicyFolder.of(layers),
                PrebuiltRules.load(layers, models().map(each -> each.in(held)).toList()));
    }

    /**
     * Loads the prebuilt rules of the layers, each from the jar that it lies in.
     *
     * @throws PolicyException when there are none, or one does not load
     */
    public final RuleStages rules(List<Layer> layers) {
        return PrebuiltRules.load(layers, models().toList());
    }

    /** Returns the models of this jar and of all others, which layers may lie in. */
    private Stream<Models> models() {
        Stream<Models> others = ServiceLoader.load(PolicyProvider.class, models.loader()).stream()
                .filter(provider -> PolicyJar.class.isAssignableFrom(provider.type()) && provider.type() != getClass())
                .map(provider -> ((PolicyJar) provider.get()).models);
        return Stream.concat(Stream.of(models), others);
    }
}
