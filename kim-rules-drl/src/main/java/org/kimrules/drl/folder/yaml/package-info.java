/**
 * What the YAML of a law folder says, file by file: policy.yaml, document.yaml, the head of clause.md and its remedies,
 * parameters. Start with {@link org.kimrules.drl.folder.yaml.PolicyYaml}. Uses the core and the traits of the folder.
 */
@NullMarked
package org.kimrules.drl.folder.yaml;

import org.jspecify.annotations.NullMarked;
