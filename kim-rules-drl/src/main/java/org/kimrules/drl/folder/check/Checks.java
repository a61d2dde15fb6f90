package org.kimrules.drl.folder.check;

import java.util.List;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Layer;

/**
 * What the files of a policy and of its layers have to be to each other, once each was read by itself. A file that has a fault
 * of its own takes no part.
 */
public final class Checks {

    private Checks() {}

    /**
     * Checks the folders.
     *
     * @param layers all folders of a policy, a layer before what rests on it
     * @param policy the policy's own
     */
    public static void check(List<Layer> layers, Layer policy, Faults faults) {
        new Names(faults).check(layers);
        Traits.whole(policy, faults);
        for (Layer layer : layers) {
            new Unlisted(layer, faults).check();
            new RuleFiles(layer, faults).check();
            new Terms(layer, faults).check();
            new Answering(layer, faults).check();
        }
    }
}
