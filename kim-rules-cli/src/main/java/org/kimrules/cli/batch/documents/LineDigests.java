package org.kimrules.cli.batch.documents;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Optional;
import org.kimrules.core.policy.Fingerprint;

/**
 * By what the documents of a file of lines are known again: of the SHA-256 of each its first four bytes, which is all that is kept in
 * memory of a line. That tells apart what got mixed up, not what was forged.
 */
final class LineDigests {

    private static final HexFormat HEX = HexFormat.of();
    private static final int HEX_DIGITS = 8;

    private final BitSet documents = new BitSet();
    private int[] heads = new int[1024];

    /** Adds the document of the line with the number, from 0 on. */
    void add(int line, byte[] document) {
        if (line >= heads.length) {
            heads = Arrays.copyOf(heads, Math.max(line + 1, 2 * heads.length));
        }
        documents.set(line);
        heads[line] = HexFormat.fromHexDigits(Fingerprint.sha256(document).substring(0, HEX_DIGITS));
    }

    /** Returns how many documents there are. */
    long count() {
        return documents.cardinality();
    }

    /** Returns the number of the line, from 0 on, whose document has the key; -1 where there is none. */
    int indexOf(String key) {
        try {
            int line = Integer.parseInt(key) - 1;
            return line >= 0 && documents.get(line) && key.equals(Integer.toString(line + 1)) ? line : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Returns the number of the line of the next document. */
    int after(int line) {
        return documents.nextSetBit(line + 1);
    }

    /** Returns whether the digest is that of the document on the line. */
    boolean match(int line, Optional<String> digest) {
        return digest.filter(each -> each.startsWith(HEX.toHexDigits(heads[line])))
                .isPresent();
    }
}
