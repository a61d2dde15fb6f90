package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.core.policy.Signers;
import org.kimrules.core.policy.Trust;
import org.kimrules.core.signing.Keys;
import org.kimrules.core.signing.Manifest;
import org.kimrules.core.signing.Signatures;
import org.kimrules.core.signing.Signatures.Signature;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.signed.Signing;

/** A folder that is not, byte for byte, what the required keys have signed is refused, and nothing of its rules is read. */
class SignedFolderTest {

    private static final KeyPair ANNA = Keys.pair();
    private static final KeyPair BORIS = Keys.pair();
    private static final KeyPair CHLOE = Keys.pair();
    private static final KeyPair STRANGER = Keys.pair();
    private static final Signers TWO_OF_THREE = Signers.of(2, keys()).since(7);
    private static final String CHECK = "law/choir-rules/CH-01/check.drl";
    private static final String MANIFEST = "manifest.json";
    private static final String SIGNATURES = "signatures.json";
    private static final int STEP = 13;

    @TempDir
    private Path policies;

    private SmallChoirs choirs = new SmallChoirs(Path.of(""));

    private static Map<String, PublicKey> keys() {
        return Map.of("anna", ANNA.getPublic(), "boris", BORIS.getPublic(), "chloe", CHLOE.getPublic());
    }

    @BeforeEach
    void signTheFolder() throws IOException {
        choirs = SmallChoirs.in(policies, "0.0.1", "==");
        sign(choirs.folder(), 7, ANNA, BORIS);
    }

    private static void sign(Path folder, long sequence, KeyPair... pairs) {
        Signing.folder(folder).renew(sequence);
        Stream.of(pairs).forEach(pair -> Signing.folder(folder).sign(pair));
    }

    private Path file(String name) {
        return choirs.folder().resolve(name);
    }

    /** Signs words of the test's own as the manifest. */
    private void forge(Manifest manifest, KeyPair... pairs) throws IOException {
        Signatures signatures = Signatures.NONE;
        for (KeyPair pair : pairs) {
            signatures = signatures.with(manifest, pair);
        }
        Files.write(file(MANIFEST), manifest.bytes());
        Files.write(file(SIGNATURES), signatures.bytes());
    }

    private Manifest manifest() throws IOException {
        return Manifest.read(Files.readAllBytes(file(MANIFEST)));
    }

    private List<Signature> signatures() throws IOException {
        return Signatures.read(Files.readAllBytes(file(SIGNATURES))).all();
    }

    private List<String> refusals(Signers signers) {
        PolicyException refused = catchThrowableOfType(
                PolicyException.class, () -> Policies.load(choirs.folder(), Trust.TRUSTED, signers));
        return refused == null
                ? List.of()
                : refused.faults().stream().map(SignedFolderTest::shown).toList();
    }

    private static String shown(PolicyFault fault) {
        return fault.code() + " " + fault.place().orElseThrow().file();
    }

    @Test
    void aFolderThatEnoughOfTheKeysHaveSignedIsLoaded() {
        assertThat(Policies.load(choirs.folder(), Trust.GATED, TWO_OF_THREE).fingerprint())
                .isEqualTo(Policies.load(choirs.folder()).fingerprint());
        Signing.folder(choirs.folder()).sign(CHLOE);
        assertThat(refusals(Signers.of(3, keys()))).isEmpty();
    }

    @Test
    void whereNothingIsRequiredAFolderIsLoadedWhoeverSignedIt() throws IOException {
        choirs.edit(CHECK, "MUSIC_SCHOOL", "CHOIR");
        Files.delete(file(SIGNATURES));
        assertThat(refusals(Signers.NONE)).isEmpty();
    }

    @Test
    void aFileThatWasAlteredIsRefusedAndNotParsed() throws IOException {
        choirs.write(CHECK, "no rule at all");
        assertThat(refusals(TWO_OF_THREE)).containsExactly("FILE_ALTERED " + CHECK);
    }

    @Test
    void aFileThatIsMissingIsRefused() throws IOException {
        Files.delete(file("parameters/GRANT/rounding.yaml"));
        assertThat(refusals(TWO_OF_THREE)).containsExactly("FILE_MISSING parameters/GRANT/rounding.yaml");
    }

    @Test
    void aFileThatNobodySignedIsRefusedWhateverItsName() throws IOException {
        choirs.write("law/choir-rules/CH-01/.hidden", "");
        choirs.write("law/signatures.json", "");
        assertThat(refusals(TWO_OF_THREE))
                .containsExactly("FILE_ADDED law/choir-rules/CH-01/.hidden", "FILE_ADDED law/signatures.json");
    }

    @Test
    void aFolderWithoutAManifestIsRefused() throws IOException {
        Files.delete(file(MANIFEST));
        assertThat(refusals(TWO_OF_THREE)).containsExactly("MANIFEST_MISSING " + MANIFEST);
    }

    @Test
    void theManifestOfAnotherPolicyOrVersionIsRefused() throws IOException {
        for (PolicyRef other : List.of(new PolicyRef("bands", "0.0.1"), new PolicyRef("choirs", "0.0.2"))) {
            forge(new Manifest(other, 7, manifest().files()), ANNA, BORIS);
            assertThat(refusals(TWO_OF_THREE)).containsExactly("MANIFEST_POLICY " + MANIFEST);
        }
    }

    @Test
    void aLowerSequenceIsRefused() {
        assertThat(refusals(TWO_OF_THREE.since(8))).containsExactly("MANIFEST_SEQUENCE " + MANIFEST);
    }

    @Test
    void fewerSignaturesThanAreNeededAreRefused() throws IOException {
        forge(manifest(), BORIS);
        assertThat(refusals(TWO_OF_THREE)).containsExactly("SIGNATURES_TOO_FEW " + SIGNATURES);
        Files.delete(file(SIGNATURES));
        assertThat(refusals(Signers.of(1, keys()))).containsExactly("SIGNATURES_TOO_FEW " + SIGNATURES);
    }

    @Test
    void aKeyThatSignedTwiceCountsOnce() throws IOException {
        Signature once = signatures().get(0);
        Files.write(file(SIGNATURES), new Signatures(List.of(once, once)).bytes());
        assertThat(refusals(Signers.of(1, keys()))).isEmpty();
        assertThat(refusals(TWO_OF_THREE)).containsExactly("SIGNATURES_TOO_FEW " + SIGNATURES);
    }

    @Test
    void aSignatureOfAnUnknownKeyIsRefusedThoughEnoughOthersFit() {
        Signing.folder(choirs.folder()).sign(STRANGER);
        assertThat(refusals(TWO_OF_THREE)).containsExactly("SIGNATURE_UNKNOWN " + SIGNATURES);
    }

    @Test
    void aSignatureUnderTheNameOfAnotherKeyIsRefusedThoughEnoughOthersFit() throws IOException {
        Signature forged = new Signature(
                Keys.fingerprint(CHLOE.getPublic()), signatures().get(0).value());
        Files.write(
                file(SIGNATURES),
                new Signatures(Stream.concat(signatures().stream(), Stream.of(forged))
                                .toList())
                        .bytes());
        assertThat(refusals(TWO_OF_THREE)).containsExactly("SIGNATURE_WRONG " + SIGNATURES);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws IOException {
        choirs.edit("policy.yaml", "0.0.1", "0.0.2");
        choirs.write("added.txt", "");
        Files.delete(file(CHECK));
        Signature wrong = new Signature(
                Keys.fingerprint(ANNA.getPublic()), signatures().get(1).value());
        Signature unknown = new Signature(Keys.fingerprint(STRANGER.getPublic()), "00");
        Files.write(file(SIGNATURES), new Signatures(List.of(wrong, unknown)).bytes());
        assertThat(refusals(TWO_OF_THREE.since(8)))
                .containsExactly(
                        "FILE_ADDED added.txt",
                        "FILE_MISSING " + CHECK,
                        "MANIFEST_POLICY " + MANIFEST,
                        "MANIFEST_SEQUENCE " + MANIFEST,
                        "FILE_ALTERED policy.yaml",
                        "SIGNATURES_TOO_FEW " + SIGNATURES,
                        "SIGNATURE_UNKNOWN " + SIGNATURES,
                        "SIGNATURE_WRONG " + SIGNATURES);
    }

    @Test
    void whatWasCheckedIsWhatIsUsedWhateverIsWrittenMeanwhile() throws IOException {
        String signed = Files.readString(file(CHECK));
        Signing read = Signing.folder(choirs.folder());
        choirs.write(CHECK, "something else");
        PolicyFiles checked = read.checked(TWO_OF_THREE);
        assertThat(checked.read(CHECK)).isEqualTo(signed);
    }

    @Test
    void noByteOfAnyFileCanBeFlipped() throws IOException {
        int flipped = 0;
        for (String name : files()) {
            byte[] bytes = Files.readAllBytes(file(name));
            for (int i = 0; i < bytes.length; i += name.endsWith(".json") ? 1 : STEP) {
                byte[] other = bytes.clone();
                other[i] ^= (byte) (1 << (i % Byte.SIZE));
                Files.write(file(name), other);
                assertThat(isRefused()).as("byte %d of %s", i, name).isTrue();
                flipped++;
            }
            Files.write(file(name), bytes);
        }
        assertThat(flipped).isGreaterThan(1_000);
        assertThat(isRefused()).isFalse();
        System.out.println("flipped " + flipped + " bytes, all refused");
    }

    @Test
    void noFileCanBeRemovedRenamedOrCopied() throws IOException {
        for (String name : files()) {
            Path file = file(name);
            byte[] bytes = Files.readAllBytes(file);
            Path other = file.resolveSibling("other-" + file.getFileName());
            Files.copy(file, other);
            assertThat(isRefused()).as("a copy of " + name).isTrue();
            Files.delete(file);
            assertThat(isRefused()).as(name + " under another name").isTrue();
            Files.delete(other);
            assertThat(isRefused()).as("without " + name).isTrue();
            Files.write(file, bytes);
        }
        assertThat(isRefused()).isFalse();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(choirs.folder())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> choirs.folder().relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private boolean isRefused() {
        return catchThrowableOfType(
                        PolicyException.class,
                        () -> Signing.folder(choirs.folder()).check(TWO_OF_THREE))
                != null;
    }

    @Test
    void theFilesOfALayerAreSignedToo() throws IOException {
        Path beside = policies.resolve("layered");
        Choirs.in(beside);
        Path folder = beside.resolve("choirs");
        PolicyCopy.into(beside);
        sign(folder, 7, ANNA, BORIS);
        assertThat(Manifest.read(Files.readAllBytes(folder.resolve(MANIFEST))).layers())
                .containsExactly("grant-law-nrw");
        choirs = new SmallChoirs(folder);
        assertThat(refusals(TWO_OF_THREE)).isEmpty();
        choirs.edit("../grant-law-nrw/policy.yaml", "version: 0.1.0", "version: 0.1.1");
        choirs.write("../grant-law-nrw/more.txt", "");
        assertThat(refusals(TWO_OF_THREE))
                .containsExactly("FILE_ADDED ../grant-law-nrw/more.txt", "FILE_ALTERED ../grant-law-nrw/policy.yaml");
    }

    @Test
    void aLayerThatTheManifestDoesNotNameIsNotThere() throws IOException {
        Path folder = policies.resolve("layered/choirs");
        Choirs.in(folder.getParent());
        choirs = new SmallChoirs(folder);
        sign(folder, 7, ANNA, BORIS);
        assertThat(refusals(TWO_OF_THREE)).isEmpty();
        Map<String, String> own = new TreeMap<>(manifest().files());
        own.keySet().removeIf(path -> path.startsWith("../"));
        forge(new Manifest(manifest().policy(), 7, new TreeMap<>(own)), ANNA, BORIS);
        assertThat(refusals(TWO_OF_THREE)).contains("REFERENCE_DANGLING policy.yaml");
    }

    @Test
    void aNewManifestNeedsAHigherSequenceAndDropsTheSignatures() throws IOException {
        PolicyException refused = catchThrowableOfType(
                PolicyException.class, () -> Signing.folder(choirs.folder()).renew(7));
        assertThat(refused.faults())
                .extracting(SignedFolderTest::shown)
                .containsExactly("MANIFEST_SEQUENCE " + MANIFEST);
        Signing.folder(choirs.folder()).renew(8);
        assertThat(signatures()).isEmpty();
        assertThat(manifest().sequence()).isEqualTo(8);
    }

    @Test
    void nobodySignsAManifestThatIsNotThatOfTheFiles() throws IOException {
        choirs.edit(CHECK, "MUSIC_SCHOOL", "CHOIR");
        PolicyException refused = catchThrowableOfType(
                PolicyException.class, () -> Signing.folder(choirs.folder()).sign(CHLOE));
        assertThat(refused.faults()).extracting(SignedFolderTest::shown).containsExactly("FILE_ALTERED " + CHECK);
        assertThat(signatures()).hasSize(2);
    }

    @Test
    void aLayerBesideThatCanNotBeLookedAtIsNotSignedAsThatOfTheClassPath() throws IOException {
        Path source = Path.of("src", "main", "resources", "policies", "kim-nrw");
        Path copy = policies.resolve("kim-nrw");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(source.relativize(file).toString()));
            }
        }
        Path loop = policies.resolve("grant-law-nrw");
        Files.createSymbolicLink(loop, loop);
        PolicyException refused = catchThrowableOfType(
                PolicyException.class, () -> Signing.folder(copy).renew(1));
        assertThat(refused).hasMessageContaining("cannot read `" + loop + "`");
    }
}
