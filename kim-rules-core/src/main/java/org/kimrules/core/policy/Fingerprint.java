package org.kimrules.core.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the files of a policy hold, as digests (<i>Prüfsummen</i>): two policies with equal fingerprints were written in the
 * same words, wherever they were loaded from. It says nothing about the program that reads them. Immutable.
 *
 * @param files the SHA-256 of each file by its path, which starts with the id of the policy or layer whose folder it is;
 *     sorted. Cases are no law and not among them
 */
public record Fingerprint(SortedMap<String, String> files) {

    /** The fingerprint of a policy that is not made of files. */
    public static final Fingerprint NONE = new Fingerprint(Collections.emptySortedMap());

    /** Keeps a copy. */
    public Fingerprint {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Returns the fingerprint of the texts by their paths. */
    public static Fingerprint of(Map<String, String> texts) {
        SortedMap<String, String> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, sha256(text.getBytes(StandardCharsets.UTF_8))));
        return new Fingerprint(files);
    }

    /** Returns the digest of all files and their paths. */
    public String digest() {
        return sha256(files.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the SHA-256 of the bytes: 64 hexadecimal digits in lower case. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
