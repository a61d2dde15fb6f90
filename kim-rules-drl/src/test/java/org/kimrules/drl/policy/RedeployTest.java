package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** An application that used the library can be stopped and deployed anew within one JVM, again and again. */
class RedeployTest {

    private static final int APPLICATIONS = 2;
    private static final int COLLECTIONS = 100;
    private static final long MOMENT = 10_000;
    private static final Path POLICY = Path.of("src", "main", "resources", "policies", "kim-nrw");

    /** Java 17 keeps the record that it prepared last for comparing, and with it the application that ended last. */
    @Test
    void anApplicationThatEndsLeavesNoThreadAndNoClassesBehind() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        List<WeakReference<ClassLoader>> ended = new ArrayList<>();
        for (int i = 0; i < APPLICATIONS; i++) {
            ended.add(ended());
            assertThat(leftAfter(before)).isEmpty();
        }
        assertThat(ended.subList(0, APPLICATIONS - 1)).allMatch(RedeployTest::collected);
    }

    /** A thread that has been told to end needs a moment for it. */
    private static Set<Thread> leftAfter(Set<Thread> before) throws InterruptedException {
        Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
        left.removeAll(before);
        for (Thread thread : left) {
            thread.join(MOMENT);
        }
        left.removeIf(thread -> !thread.isAlive());
        return left;
    }

    /** Runs the application with classes of its own from start to end. */
    private static WeakReference<ClassLoader> ended() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader here = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            Object application = loader.loadClass(Deployed.class.getName())
                    .getConstructor(Path.class)
                    .newInstance(POLICY);
            assertThat(((Callable<?>) application).call()).isEqualTo(Set.of("kim-nrw", "ELIGIBLE_SUBJECT_TO"));
            return new WeakReference<>(loader);
        } finally {
            thread.setContextClassLoader(here);
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    /** Classes that wait to be compiled are held until they were. */
    private static boolean collected(WeakReference<ClassLoader> application) {
        for (int i = 0; i < COLLECTIONS && application.get() != null; i++) {
            System.gc();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return application.get() == null;
    }
}
