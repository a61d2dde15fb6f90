package org.kimrules.drl.folder.signed;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kimrules.drl.folder.Layer;

/**
 * The rules of a jar as they were read: their classes and the list of them come from these bytes, whatever lies on the class path by
 * now. What rules use, such as facts and the engine, is that of the parent.
 */
final class HeldClasses extends ClassLoader {

    private static final String RULES = Layer.PACKAGE;

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> entries;

    HeldClasses(Map<String, byte[]> entries, ClassLoader parent) {
        super(parent);
        this.entries = entries;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(RULES)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? findClass(name) : known;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = Optional.ofNullable(entries.get(name.replace('.', '/') + ".class"))
                .orElseThrow(() -> new ClassNotFoundException(name));
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        byte[] bytes = entries.get(name);
        return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
    }
}
