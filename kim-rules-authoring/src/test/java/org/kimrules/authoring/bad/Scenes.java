package org.kimrules.authoring.bad;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The inputs that no file can hold, by name: a caller in Java, many threads, several versions at once. */
final class Scenes {

    /** Plays one scene. */
    interface Scene {

        /**
         * Returns what came of it.
         *
         * @param folder an empty folder
         */
        Reply play(Path folder) throws Exception;
    }

    private static final Map<String, Scene> ALL = new HashMap<>();

    static {
        ALL.putAll(CallerScenes.all());
        ALL.putAll(ThreadScenes.all());
        ALL.putAll(VersionScenes.all());
        ALL.putAll(ReceiptScenes.all());
        ALL.putAll(SignedScenes.all());
    }

    private Scenes() {}

    static Reply of(String name, Path folder) throws Exception {
        Scene scene = ALL.get(name);
        if (scene == null) {
            throw new IllegalArgumentException("there is no scene " + name);
        }
        return scene.play(folder);
    }
}
