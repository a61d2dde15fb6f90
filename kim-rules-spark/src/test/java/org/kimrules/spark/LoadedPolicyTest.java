package org.kimrules.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LoadedPolicyTest {

    @Test
    void a_policy_is_loaded_once_in_a_jvm() {
        assertThat(LoadedPolicy.of("kim-nrw")).isSameAs(LoadedPolicy.of("kim-nrw"));
    }

    @Test
    void a_worker_with_another_version_of_the_law_answers_nothing() {
        LoadedPolicy here = LoadedPolicy.of("kim-nrw");

        assertThatThrownBy(() -> here.expecting("0f1e"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this worker has another kim-nrw than the driver: expected 0f1e, but was " + here.digest());
    }
}
