package org.kimrules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.function.Function;
import org.kimrules.core.signing.Keys;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads keys from the files that the command line names. */
final class KeyFile {

    private KeyFile() {}

    /** Reads the key that signs. */
    static final class Signing implements ITypeConverter<PrivateKey> {

        /** Creates the converter; picocli asks it. */
        Signing() {}

        @Override
        public PrivateKey convert(String file) {
            return read(file, Keys::signing);
        }
    }

    /** Reads the key that checks signatures. */
    static final class Checking implements ITypeConverter<PublicKey> {

        /** Creates the converter; picocli asks it. */
        Checking() {}

        @Override
        public PublicKey convert(String file) {
            return read(file, Keys::checking);
        }
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
