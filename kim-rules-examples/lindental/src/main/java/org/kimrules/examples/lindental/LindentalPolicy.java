package org.kimrules.examples.lindental;

import org.kimrules.drl.PolicyJar;

/**
 * Says that this jar brings the policies {@code lindental} and {@code libraries}; {@code Policies.load("lindental")} finds the first on the
 * class path.
 */
public final class LindentalPolicy extends PolicyJar {

    /** Creates the provider; Java's service loader asks for it. */
    public LindentalPolicy() {
        super("org.kimrules.examples", "lindental", "lindental", "libraries");
    }
}
