package org.kimrules.drl;

import java.nio.file.Path;
import java.util.Set;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyProvider;
import org.kimrules.drl.assess.RulePolicy;
import org.kimrules.drl.engine.CompiledRules;
import org.kimrules.drl.engine.PrebuiltRules;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;

/** The policies of this jar, with their prebuilt rules, and policies that are compiled from a folder. */
public final class RulePolicies implements PolicyProvider {

    private static final Set<String> SHIPPED = Set.of("kim-nrw");

    /** Creates the provider; {@link java.util.ServiceLoader} does. */
    public RulePolicies() {}

    @Override
    public Set<String> ids() {
        return SHIPPED;
    }

    @Override
    public Policy load(String id) {
        PolicyFolder folder = PolicyFolder.read(PolicyFiles.onClassPath(id));
        return new RulePolicy(folder, PrebuiltRules.load(folder.layers()));
    }

    /**
     * Compiles the policy of a folder on disk; needs drools-compiler and drools-mvel on the class path. A layer that it
     * names is taken from a folder of that name beside it, or from the class path. Compiling runs code of the folders, so
     * load only what you trust.
     *
     * @throws PolicyException with every problem of the folder or its rules
     */
    public static Policy compile(Path folder) {
        PolicyFolder policy = PolicyFolder.read(PolicyFiles.in(folder));
        return new RulePolicy(policy, CompiledRules.load(policy.layers()));
    }
}
