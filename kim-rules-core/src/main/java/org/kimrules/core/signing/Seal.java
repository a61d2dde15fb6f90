package org.kimrules.core.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.HexFormat;

/**
 * Signatures over bytes. Who signs documents of several kinds sees to it that one never reads like another: a receipt is signed
 * behind words of its own, every other document says its format.
 */
public final class Seal {

    private Seal() {}

    /**
     * Returns the signature in hexadecimal digits.
     *
     * @throws IllegalArgumentException when the key is none of Ed25519
     */
    public static String sign(byte[] bytes, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(Keys.ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return HexFormat.of().formatHex(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key can't sign with " + Keys.ALGORITHM, e);
        }
    }

    /** Returns whether the signature was made for the bytes with the other half of the key, and is written as here. */
    public static boolean fits(String signature, byte[] bytes, PublicKey key) {
        try {
            Signature check = Signature.getInstance(Keys.ALGORITHM);
            check.initVerify(key);
            check.update(bytes);
            byte[] decoded = HexFormat.of().parseHex(signature);
            return check.verify(decoded) && HexFormat.of().formatHex(decoded).equals(signature);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // what is no signature at all fits nothing
            return false;
        }
    }
}
