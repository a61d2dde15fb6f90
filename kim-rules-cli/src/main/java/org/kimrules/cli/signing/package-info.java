/**
 * What is put on record and signed: receipts, which {@code check} writes and {@code verify} checks, and with {@code policy} the
 * policies themselves. Start with {@link org.kimrules.cli.signing.VerifyCommand}. Uses {@code org.kimrules.cli.input} and {@code
 * output}.
 */
@NullMarked
package org.kimrules.cli.signing;

import org.jspecify.annotations.NullMarked;
