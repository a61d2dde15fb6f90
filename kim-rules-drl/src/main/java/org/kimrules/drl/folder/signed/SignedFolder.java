package org.kimrules.drl.folder.signed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.signing.WholeFile;
import org.kimrules.drl.folder.HeldFiles;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.yaml.PolicyYaml;

/**
 * A policy folder and the folders of its layers, every file of them. A layer stands beside the policy, or else on the class path. The
 * manifest and the signatures lie in the folder itself.
 */
final class SignedFolder implements Carrier {

    private final Path folder;
    private final SortedMap<String, byte[]> own;
    private final Map<String, SortedMap<String, byte[]>> layers = new TreeMap<>();

    SignedFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.own = HeldFiles.bytes(this.folder, path -> true);
    }

    @Override
    public Map<String, byte[]> files(Set<String> layers) {
        Map<String, byte[]> files = new TreeMap<>(own);
        files.remove(MANIFEST);
        files.remove(SIGNATURES);
        layers.forEach(id -> layer(id).forEach((path, bytes) -> files.put("../" + id + "/" + path, bytes)));
        return files;
    }

    private SortedMap<String, byte[]> layer(String id) {
        return layers.computeIfAbsent(id, name -> {
            Path beside = folder.resolveSibling(name);
            return HeldFiles.isFolder(beside)
                    ? HeldFiles.bytes(beside, path -> true)
                    : ClassPath.find(name, HeldFiles.loader())
                            .map(place ->
                                    place.open(root -> HeldFiles.bytes(root.resolve("policies/" + name), path -> true)))
                            .orElse(Collections.emptySortedMap());
        });
    }

    @Override
    public String policy() {
        return PolicyYaml.FILE;
    }

    @Override
    public Optional<byte[]> seal(String name) {
        return Optional.ofNullable(own.get(name));
    }

    @Override
    public void put(String name, byte[] bytes) {
        try {
            WholeFile.write(folder.resolve(name), bytes);
            own.put(name, bytes);
        } catch (IOException e) {
            throw new PolicyException("cannot write `" + name + "` into `" + folder + "`", e);
        }
    }

    @Override
    public PolicyFiles law(Predicate<String> layers) {
        return law(folder.toString(), own, layers);
    }

    private PolicyFiles law(String name, Map<String, byte[]> files, Predicate<String> layers) {
        return new HeldFiles(name, files, id -> law(id, layers.test(id) ? layer(id) : Map.of(), layers));
    }
}
