package org.kimrules.drl.policy;

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

/** Deploys an application with classes of its own, ends it, deploys it anew, and says what is left of the first. */
public final class Redeployment {

    private static final int COLLECTIONS = 100;
    private static final long MOMENT = 10_000;
    private static final Path POLICY = Path.of("src", "main", "resources", "policies", "kim-nrw");

    private Redeployment() {}

    /** Runs. Java 17 keeps the record that it prepared last for comparing, and with it the application that ended last. */
    public static void main(String[] arguments) throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        WeakReference<ClassLoader> first = ended();
        ended();
        int left = collected(first) ? 0 : 1;
        System.out.println("threads left: " + leftAfter(before) + ", classes left: " + left + " of 1");
    }

    /** Runs the application from start to end. */
    private static WeakReference<ClassLoader> ended() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader here = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            Object application = loader.loadClass(Deployed.class.getName())
                    .getConstructor(Path.class)
                    .newInstance(POLICY);
            Object verdicts = ((Callable<?>) application).call();
            if (!verdicts.equals(Set.of("kim-nrw", "ELIGIBLE_SUBJECT_TO"))) {
                throw new IllegalStateException(verdicts.toString());
            }
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

    /** Classes that wait to be compiled are held until they were. */
    private static boolean collected(WeakReference<ClassLoader> application) {
        for (int i = 0; i < COLLECTIONS && application.get() != null; i++) {
            System.gc();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return application.get() == null;
    }
}
