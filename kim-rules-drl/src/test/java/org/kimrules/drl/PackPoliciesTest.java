package org.kimrules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.packed.PackedPolicy;
import org.kimrules.drl.policy.SmallChoirs;

/** The build of a jar packs the law folders of its policies only when their rules fit them. */
class PackPoliciesTest {

    @TempDir
    private Path folder;

    private Path packed() {
        return folder.resolve(PackedPolicy.file("choirs"));
    }

    @Test
    void aPolicyIsPackedAsItWasRead() throws IOException {
        PolicyFiles files = PolicyFiles.in(SmallChoirs.in(folder, "0.0.1", "==").folder());
        PackPolicies.pack("choirs", files, folder);
        assertThat(packed()).hasBinaryContent(PackedPolicy.pack(PackedPolicy.read(files)));
    }

    @Test
    void aRuleWithAMisspeltCodeEndsTheBuild() throws IOException {
        SmallChoirs choirs = SmallChoirs.in(folder, "0.0.1", "==");
        choirs.edit("law/choir-rules/CH-01/check.drl", "MUSIC_SCHOOL", "MUSIC_SCHOL");
        assertThatThrownBy(() -> PackPolicies.pack("choirs", PolicyFiles.in(choirs.folder()), folder))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("check.drl:11:60: CODE_UNKNOWN");
        assertThat(packed()).doesNotExist();
    }
}
