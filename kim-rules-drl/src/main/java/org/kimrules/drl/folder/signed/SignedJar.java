package org.kimrules.drl.folder.signed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.Signers;
import org.kimrules.drl.folder.HeldFiles;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.packed.PackedPolicy;
import org.kimrules.drl.folder.yaml.PolicyYaml;

/**
 * A policy in the jar that its build made, or in the classes of a build: every class and resource of it, and all of each further jar
 * that one of its layers lies in. The manifest and the signatures lie in a folder of their own in the jar, where nothing else is looked
 * at.
 */
public final class SignedJar implements Carrier {

    private static final String SEALS = "META-INF/kim-rules/signed/";

    private final ClassPath place;
    private final String id;
    private final ClassLoader loader;
    private final SortedMap<String, byte[]> entries;
    private final Map<String, SortedMap<String, byte[]>> elsewhere = new TreeMap<>();

    /**
     * Reads the jar.
     *
     * @param id the id of the policy in it
     * @param loader finds layers that do not lie in it
     */
    SignedJar(ClassPath place, String id, ClassLoader loader) {
        this.place = place;
        this.id = id;
        this.loader = loader;
        this.entries = place.open(root -> HeldFiles.bytes(root, path -> true));
    }

    /**
     * Returns the jar that the policy lies in, with the signatures that are asked for.
     *
     * @param id the id of the policy
     * @param loader finds the jar
     * @throws PolicyException with everything that is wrong with its signatures
     */
    public static SignedJar checked(String id, ClassLoader loader, Signers signers) {
        SignedJar jar = ClassPath.find(id, loader)
                .map(place -> new SignedJar(place, id, loader))
                .orElseThrow(() -> new PolicyException("no policy `" + id + "` on the class path"));
        var unused = SignatureCheck.of(jar, signers);
        return jar;
    }

    @Override
    public Map<String, byte[]> files(Set<String> layers) {
        Map<String, byte[]> files = new TreeMap<>(entries);
        files.keySet().removeIf(path -> path.startsWith(SEALS));
        layers.forEach(
                layer -> jar(layer).forEach((path, bytes) -> files.putIfAbsent("../" + layer + "/" + path, bytes)));
        return files;
    }

    /** Returns what the jar of a layer holds; nothing where that is this one. */
    private SortedMap<String, byte[]> jar(String layer) {
        return entries.containsKey(folder(layer) + PolicyYaml.FILE)
                ? Collections.emptySortedMap()
                : elsewhere.computeIfAbsent(
                        layer,
                        name -> ClassPath.find(name, loader)
                                .map(other ->
                                        other.open(root -> HeldFiles.bytes(root, path -> !path.startsWith(SEALS))))
                                .orElse(Collections.emptySortedMap()));
    }

    @Override
    public String policy() {
        return folder(id) + PolicyYaml.FILE;
    }

    private static String folder(String policy) {
        return "policies/" + policy + "/";
    }

    private static String seal(String id, String name) {
        return SEALS + id + "/" + name;
    }

    @Override
    public Optional<byte[]> seal(String name) {
        return Optional.ofNullable(entries.get(seal(id, name)));
    }

    @Override
    public void put(String name, byte[] bytes) {
        entries.put(seal(id, name), place.open(root -> written(root.resolve(seal(id, name)), bytes)));
    }

    private static byte[] written(Path file, byte[] bytes) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, bytes);
            return bytes;
        } catch (IOException e) {
            throw new PolicyException("cannot write `" + file + "` into the jar", e);
        }
    }

    @Override
    public PolicyFiles law(Predicate<String> layers) {
        return law(id, entries, layers);
    }

    private PolicyFiles law(String policy, SortedMap<String, byte[]> jar, Predicate<String> layers) {
        String folder = folder(policy);
        Map<String, byte[]> files = new TreeMap<>();
        jar.tailMap(folder).forEach((path, bytes) -> {
            if (path.startsWith(folder)) {
                files.put(path.substring(folder.length()), bytes);
            }
        });
        return new HeldFiles(policy, files, layer -> layer(layer, layers));
    }

    private PolicyFiles layer(String layer, Predicate<String> layers) {
        SortedMap<String, byte[]> other = layers.test(layer) ? jar(layer) : Collections.emptySortedMap();
        return law(layer, other.isEmpty() ? entries : other, layers);
    }

    /**
     * Returns the law folders of the policy as they were read.
     *
     * @return a layer before what rests on it, the policy's own last
     * @throws PolicyException with every fault of every file
     */
    public List<Layer> layers() {
        byte[] packed = entries.get(PackedPolicy.file(id));
        return place.jar() && packed != null ? PackedPolicy.unpack(packed, law()) : PackedPolicy.read(law());
    }

    private PolicyFiles law() {
        return law(elsewhere::containsKey);
    }

    /** Returns what makes the classes of rules of the bytes that were read; every other class is that of the parent. */
    public ClassLoader classes() {
        Map<String, byte[]> all = new TreeMap<>(entries);
        elsewhere.values().forEach(jar -> jar.forEach(all::putIfAbsent));
        return new HeldClasses(all, loader);
    }
}
