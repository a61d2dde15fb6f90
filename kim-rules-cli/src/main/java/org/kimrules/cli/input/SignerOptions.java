package org.kimrules.cli.input;

import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kimrules.core.policy.Signers;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say whose signatures a policy has to carry. */
public final class SignerOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--signer",
            paramLabel = "KEY",
            converter = Reader.class,
            description = "An Ed25519 public key in PEM that may sign policies; may be given several times. With one, a"
                    + " policy whose files are not as signed is refused, before anything of its rules is read.")
    private List<Signer> keys = List.of();

    @Option(
            names = "--require-signatures",
            paramLabel = "N",
            description = "How many of the signers have to have signed; by default all of them.")
    private Optional<Integer> needed = Optional.empty();

    @Option(
            names = "--least-sequence",
            paramLabel = "N",
            description = "The least sequence number of the signed policy, so that an older one is refused.")
    private Optional<Long> least = Optional.empty();

    /** Creates the options; picocli fills them in. */
    public SignerOptions() {}

    /**
     * A key that may sign.
     *
     * @param file the file that it was read from, as it was given
     * @param key the key
     */
    private record Signer(String file, PublicKey key) {}

    /** Reads such a key. */
    static final class Reader implements ITypeConverter<Signer> {

        /** Creates the converter; picocli asks it. */
        Reader() {}

        @Override
        public Signer convert(String file) {
            return new Signer(file, new KeyFile.Checking().convert(file));
        }
    }

    /**
     * Returns whose signatures are asked for.
     *
     * @throws ParameterException when the options contradict each other
     */
    public Signers signers() {
        if (keys.isEmpty() && needed.isEmpty() && least.isEmpty()) {
            return Signers.NONE;
        }
        Map<String, PublicKey> named = new TreeMap<>();
        keys.forEach(signer -> named.put(signer.file(), signer.key()));
        try {
            return Signers.of(needed.orElse(named.size()), named).since(least.orElse(0L));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    e.getMessage() + "; expected a --signer for each key and at most as many --require-signatures",
                    e);
        }
    }
}
