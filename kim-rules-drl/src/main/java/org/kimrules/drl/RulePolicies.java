package org.kimrules.drl;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.Signers;
import org.kimrules.core.policy.Trust;
import org.kimrules.drl.assess.RulePolicy;
import org.kimrules.drl.engine.CompiledRules;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.folder.check.Traits;
import org.kimrules.drl.folder.signed.Signing;

/** The policies of this jar, and those that are compiled from a folder. {@link java.util.ServiceLoader} finds it. */
public final class RulePolicies extends PolicyJar {

    /** Creates the provider. */
    public RulePolicies() {
        super("org.kimrules", "kim-rules-drl", "kim-nrw");
    }

    /** Compiles the policy of a folder; needs drools-compiler, drools-mvel and asm on the class path. */
    @Override
    public Optional<Policy> load(Path folder, Trust trust, Signers signers) {
        Faults faults = new Faults();
        List<Layer> layers = PolicyFolder.layers(files(folder, signers), faults);
        Traits.applicable(layers, faults);
        Optional<RuleStages> rules = CompiledRules.load(layers, faults, trust);
        faults.throwIfAny();
        return rules.map(compiled -> new RulePolicy(PolicyFolder.of(layers), compiled));
    }

    private static PolicyFiles files(Path folder, Signers signers) {
        return signers.none() ? PolicyFiles.in(folder) : Signing.folder(folder).checked(signers);
    }
}
