package org.kimrules.authoring.mutation.mutant;

import java.util.Optional;
import org.kimrules.drl.engine.RuleVariants.Variant;
import org.kimrules.drl.finding.Stage;

/**
 * A mutant of one rule.
 *
 * @param mutant what is changed
 * @param stage the stage that asks the rule
 * @param rule the name of the rule
 * @param variant the rule with the change; empty where the rule is removed
 */
public record RuleMutant(Mutant mutant, Stage stage, String rule, Optional<Variant> variant) {}
