/**
 * Signatures with Ed25519 over texts that have one form only, and what is signed so: the manifest of a policy and the sign-off of
 * one clause. Start with {@link org.kimrules.core.signing.Manifest}. What a policy has to carry is asked for with {@link
 * org.kimrules.core.policy.Signers}. May use {@code data}, {@code text}, {@code decision} and {@code policy}.
 */
@NullMarked
package org.kimrules.core.signing;

import org.jspecify.annotations.NullMarked;
