package org.kimrules.drl.folder.packed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.folder.check.Traits;

/**
 * The law folders of one policy in one file, as the build of its jar read and checked them. It is made from the folders, each
 * time the jar is built, and is no source of anything: who changes a folder builds the jar again. For policies whose layers lie
 * in the same jar, since a layer of another jar may be exchanged without a build of this one.
 */
public final class PackedPolicy {

    private PackedPolicy() {}

    /**
     * Returns the law folders of a policy. They come from its packed file where that lies in a jar, else from the folders
     * themselves: among classes that no jar holds yet, folders may be newer than what was packed of them.
     *
     * @return the folders: a layer before what rests on it, the policy's own last
     * @throws PolicyException with every fault of every file
     */
    public static List<Layer> layers(String id, ClassLoader loader) {
        URL packed = loader.getResource(file(id));
        return packed == null || packed.getProtocol().equals("file")
                ? read(PolicyFiles.onClassPath(id, loader))
                : unpack(bytes(id, loader), PolicyFiles.onClassPath(id, loader));
    }

    /**
     * Reads and checks the law folders of a policy.
     *
     * @throws PolicyException with every fault of every file
     */
    public static List<Layer> read(PolicyFiles files) {
        Faults faults = new Faults();
        List<Layer> layers = PolicyFolder.layers(files, faults);
        Traits.applicable(layers, faults);
        faults.throwIfAny();
        return layers;
    }

    /** Returns the path of the packed file of a policy in its jar. */
    public static String file(String id) {
        return "META-INF/kim-rules/" + id + ".packed";
    }

    private static byte[] bytes(String id, ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream(file(id))) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new PolicyException("cannot read `" + file(id) + "`", e);
        }
    }

    /** Returns the bytes of law folders; of equal folders they are equal. */
    public static byte[] pack(List<Layer> layers) {
        Out out = new Out();
        out.list(layers, new LayerWriter(out)::layer);
        return out.bytes();
    }

    /**
     * Returns the law folders of the bytes.
     *
     * @param files where texts are read from that are not packed, such as cases and rule files
     */
    public static List<Layer> unpack(byte[] bytes, PolicyFiles files) {
        In in = new In(bytes);
        LayerReader reader = new LayerReader(in);
        return in.list(() -> reader.layer(files));
    }
}
