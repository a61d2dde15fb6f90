package org.kimrules.cli.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.function.Function;
import org.kimrules.core.signing.Keys;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads keys from the files that the command line names, and writes new ones. */
public final class KeyFile {

    private static final String PUBLIC = ".pub";

    private KeyFile() {}

    /** Reads the key that signs. */
    public static final class Signing implements ITypeConverter<PrivateKey> {

        /** Creates the converter; picocli asks it. */
        Signing() {}

        @Override
        public PrivateKey convert(String file) {
            return read(file, Keys::signing);
        }
    }

    /** Reads the key that checks signatures. */
    public static final class Checking implements ITypeConverter<PublicKey> {

        /** Creates the converter; picocli asks it. */
        Checking() {}

        @Override
        public PublicKey convert(String file) {
            return read(file, Keys::checking);
        }
    }

    /** Reads the key that signs, and the public one that lies beside it with {@code .pub} at the end of its name. */
    public static final class Pair implements ITypeConverter<KeyPair> {

        /** Creates the converter; picocli asks it. */
        Pair() {}

        @Override
        public KeyPair convert(String file) {
            PrivateKey signing = read(file, Keys::signing);
            return read(file + PUBLIC, pem -> Keys.pair(signing, Keys.checking(pem)));
        }
    }

    /**
     * Writes a new pair of keys: the private one where only the owner of the file may read it.
     *
     * @throws IOException when one of the two files is there, or can't be written so; then no key was made
     */
    public static void write(Path file, KeyPair pair) throws IOException {
        Path open = Path.of(file + PUBLIC);
        if (!Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            throw new IOException("files can't be kept from others here");
        }
        Files.createFile(open);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Keys.pem(pair.getPrivate()));
        Files.writeString(open, Keys.pem(pair.getPublic()));
    }

    private static <K> K read(String file, Function<String, K> reader) {
        try {
            // every byte of a PEM is ASCII; what is none is refused by the reader
            return reader.apply(new String(Files.readAllBytes(Path.of(file)), StandardCharsets.ISO_8859_1));
        } catch (IOException | InvalidPathException e) {
            throw new TypeConversionException("cannot read the key `" + file + "`, expected a readable file");
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("`" + file + "` holds " + e.getMessage());
        }
    }
}
