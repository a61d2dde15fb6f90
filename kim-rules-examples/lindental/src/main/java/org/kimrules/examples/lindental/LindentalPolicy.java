package org.kimrules.examples.lindental;

import org.kimrules.drl.PolicyJar;

/** Says that this jar brings the policy {@code lindental}; {@code Policies.load("lindental")} finds it on the class path. */
public final class LindentalPolicy extends PolicyJar {

    /** Creates the provider; Java's service loader asks for it. */
    public LindentalPolicy() {
        super("org.kimrules.examples", "lindental", "lindental");
    }
}
