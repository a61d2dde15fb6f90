package org.kimrules.core.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import org.kimrules.core.child.ChildException.Code;
import org.kimrules.core.policy.Fingerprint;

/**
 * One message between the two processes. The digest detects bytes that somebody else has written in between; it proves nothing
 * against a child that lies.
 *
 * @param number what question and answer have in common, counted from 1; 0 for what a child says before it is asked
 * @param subject the language and the day of a question, the status of an answer
 * @param text a plan, a report or a reason
 */
record Frame(int number, String subject, String text) {

    private static final int MARK = 0x4B494D31;

    void write(DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(MARK);
        out.writeInt(number);
        out.writeUTF(subject);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.writeUTF(Fingerprint.sha256(bytes));
        out.flush();
    }

    /**
     * Reads the next one.
     *
     * @param most the bytes that its text may have
     * @throws IOException when the other process writes no more
     * @throws ChildException when it wrote something else, or too much
     */
    static Frame read(DataInputStream in, int most) throws IOException {
        try {
            check(in.readInt() == MARK, "no mark");
            int number = in.readInt();
            String subject = in.readUTF();
            int length = in.readInt();
            check(length >= 0, "a text of " + length + " bytes");
            if (length > most) {
                throw new ChildException(Code.CHILD_TOO_LARGE, "a text of " + length + " bytes, at most " + most, null);
            }
            byte[] bytes = in.readNBytes(length);
            check(in.readUTF().equals(Fingerprint.sha256(bytes)), "a text that is not the one of its digest");
            return new Frame(number, subject, new String(bytes, StandardCharsets.UTF_8));
        } catch (UTFDataFormatException e) {
            throw new ChildException(Code.CHILD_GARBLED, "no text", e);
        }
    }

    static void check(boolean right, String found) {
        if (!right) {
            throw new ChildException(Code.CHILD_GARBLED, "what was written is no answer: " + found, null);
        }
    }
}
