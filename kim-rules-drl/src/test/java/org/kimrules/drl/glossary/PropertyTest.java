package org.kimrules.drl.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.policy.PolicyException;

/** What a rule may read of a fact, an explanation can show. */
class PropertyTest {

    private static final Fte HALF = Fte.of("0.5");

    @Test
    void aYesOrNoIsReadByTheNameThatRulesUse() {
        assertThat(FactTypes.property(Fte.class, "zero")).contains(boolean.class);
        assertThat(Property.read(HALF, "zero")).isEqualTo(false);
    }

    @Test
    void whatIsNotThereIsRefusedByItsName() {
        assertThatThrownBy(() -> Property.read(HALF, "size"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("Fte has no property `size`");
    }
}
