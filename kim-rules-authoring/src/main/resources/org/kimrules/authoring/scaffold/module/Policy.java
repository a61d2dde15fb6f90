package %{package};

import org.kimrules.drl.PolicyJar;

/** Says that this jar brings the policy {@code %{id}}; {@code Policies.load("%{id}")} finds it on the class path. */
public final class %{type}Policy extends PolicyJar {

    /** Creates the provider; Java's service loader asks for it. */
    public %{type}Policy() {
        super("%{group}", "%{id}", "%{id}");
    }
}
